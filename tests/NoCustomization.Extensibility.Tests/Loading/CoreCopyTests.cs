using System;
using System.IO;
using System.Linq;
using NoCustomization.Extensibility.Tests.Loading.Framework;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Loading;

/// <summary>Extensions that bring along what is the host's.</summary>
public sealed class CoreCopyTests
{
    [Fact]
    public void A_genuine_copy_of_the_core_is_not_used()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "copy"));
        folder.Write("Acme/Yakuba.Core.dll", Yakuba.Image);
        var candidate = folder.LoadOne();
        Deliveries.Open(candidate);
        Assert.True(Yakuba.Has("copy"));
        Assert.Empty(candidate.Report.Reasons);
        Assert.Same(Yakuba.Assembly, candidate.Entry!.Assembly.GetType("Rule")!.GetInterfaces().Single().Assembly);
    }

    [Fact]
    public void A_copy_that_opens_more_than_the_core_is_refused()
    {
        var lenient = Source.Dll("Yakuba.Core", Yakuba.Source.Replace("public class Calculator", """[ExtensionPoint("yakuba.calculator")] public class Calculator"""));
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "lenient", "public class Mine : Yakuba.Calculator { public override decimal Calculate() => 0; }"));
        folder.Write("Acme/Yakuba.Core.dll", lenient);
        var candidate = folder.LoadOne();
        Assert.Null(candidate.Entry);
        Assert.Equal(DeliveryLevel.D, candidate.Report.Level);
        Assert.Equal(["NC1001", "NC1003", "NC8002"], candidate.Report.Findings.Select(f => f.RuleId).Order());
    }

    [Fact]
    public void An_older_copy_is_not_used_and_the_operator_told()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "older"));
        folder.Write("Acme/Yakuba.Core.dll", Source.Dll("Yakuba.Core", Yakuba.Source.Replace("2.1.0.0", "2.0.0.0")));
        var report = folder.LoadOne().Report;
        Assert.Equal(ExtensionState.Loaded, report.State);
        Assert.Contains("2.0.0.0", Assert.Single(report.Reasons));
    }

    [Fact]
    public void The_contracts_in_their_build_for_another_framework_are_no_foreign_core()
    {
        // As a vendor for .NET Standard publishes them; both names are equally long.
        var contracts = File.ReadAllBytes(typeof(IVendorExtension).Assembly.Location);
        ".NETStandard,Version=v2.0"u8.CopyTo(contracts.AsSpan(contracts.AsSpan().IndexOf(".NETCoreApp,Version=v10.0"u8)));
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "standard"));
        folder.Write("Acme/NoCustomization.Extensibility.Abstractions.dll", contracts);
        var report = folder.LoadOne().Report;
        Assert.Equal((ExtensionState.Loaded, DeliveryLevel.A), (report.State, report.Level));
        Assert.Contains(".NETStandard", Assert.Single(report.Reasons));
    }

    [Fact]
    public void A_part_of_the_core_that_the_host_does_not_have_is_nobody_elses_to_supply()
    {
        var reports = Source.Dll("Yakuba.Reports", "public class Mine : Yakuba.Calculator { public override decimal Calculate() => 0; }", Yakuba.Image);
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "part", "", "new Mine().ToString();", reports));
        folder.Write("Acme/Yakuba.Reports.dll", reports);
        Assert.Contains("NC8002", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void An_extension_with_the_name_of_the_core_is_refused()
    {
        using var folder = new Deliveries();
        folder.Write("Yakuba.Reports/Yakuba.Reports.dll", Yakuba.Vendor("Yakuba.Reports", "namesake", "public class Mine : Yakuba.Calculator { public override decimal Calculate() => 0; }"));
        Assert.Contains("Yakuba.Reports.dll", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void Contracts_of_its_own_are_not_used()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "contracts"));
        folder.Write("Acme/NoCustomization.Extensibility.Abstractions.dll", Source.Dll("NoCustomization.Extensibility.Abstractions", "namespace NoCustomization.Extensibility2; public interface IVendorExtension;"));
        Deliveries.Open(folder.LoadOne());
        Assert.True(Yakuba.Has("contracts"));
    }

    [Fact]
    public void A_package_that_the_host_does_not_declare_is_refused()
    {
        var other = Source.Dll("Other.Core", """[assembly: StandardPackage("other")] namespace Other; public class Thing { public virtual void Do() { } }""");
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "other", "public class Mine : Other.Thing;", "", other));
        folder.Write("Acme/Other.Core.dll", other);
        Assert.Contains("AddStandardPackage", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void A_claim_to_be_the_core_is_refused()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Source.Dll("Acme", """
            [assembly: StandardPackage("yakuba", Assemblies = ["Acme", "Yakuba.Core"])]
            public class Door : IVendorExtension { public void Configure(IExtensionBuilder builder) => Yakuba.Journal.Write("claim"); }
            """, Yakuba.Image));
        Assert.Contains("NC8002", folder.Why(ExtensionState.Refused));
    }
}
