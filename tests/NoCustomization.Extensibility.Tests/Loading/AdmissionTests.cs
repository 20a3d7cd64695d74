using System.Linq;
using System.Runtime.Loader;
using NoCustomization.Extensibility.Tests.Loading.Framework;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Loading;

/// <summary>Who is let in.</summary>
public sealed class AdmissionTests
{
    private const string Breaking = "public class Mine : Yakuba.Calculator { public override decimal Calculate() => 0; }";

    [Fact]
    public void One_that_keeps_to_what_is_open_is_loaded_into_a_context_of_its_own()
    {
        using var folder = new Deliveries();
        folder.Write("Acme.Fees/Acme.Fees.dll", Yakuba.Vendor("Acme.Fees", "good"));
        var candidate = folder.LoadOne();
        Deliveries.Open(candidate);
        Assert.True(Yakuba.Has("good"));
        var report = candidate.Report;
        Assert.Equal(("good", "Acme", "1.4.0.0", ExtensionState.Loaded, DeliveryLevel.A), (report.Id, report.Vendor, report.Version, report.State, report.Level));
        Assert.Empty(report.Reasons);
        Assert.Equal("good", AssemblyLoadContext.GetLoadContext(candidate.Entry!.Assembly)!.Name);
        Assert.Contains(folder.Log.Lines, l => l.StartsWith("200 ", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_that_the_door_offers_is_no_finding()
    {
        using var folder = new Deliveries();
        folder.Write("Rich/Rich.dll", Yakuba.Vendor("Rich", "rich", """
            public sealed record Rates(decimal One);
            public interface IClock { System.DateTimeOffset Now { get; } }
            public sealed class Clock : IClock { public System.DateTimeOffset Now => System.DateTimeOffset.UtcNow; }
            public sealed class Rich(Yakuba.IFeeRule inner, IClock clock, Microsoft.Extensions.Logging.ILogger<Rich> log) : Yakuba.IFeeRule
            {
                public decimal Fee() { Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, "{Now}", clock.Now); return inner.Fee() + new Yakuba.Calculator().Calculate(); }
            }
            public static class More
            {
                public static void All(IExtensionBuilder builder)
                {
                    try
                    {
                        Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<IClock, Clock>(builder.Services);
                        Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton(builder.Services, new Rates(decimal.Parse(builder.Configuration["Rate"] ?? "1")));
                        builder.Provide<Yakuba.IFeeRule, Rule>().Contribute<Yakuba.IFeeRule, Rule>(1).Observe<Yakuba.IFeeRule, Rule>().Decorate<Yakuba.IFeeRule, Rich>();
                        builder.Provide<Yakuba.IFeeRule>(services => new Rule()).Decorate<Yakuba.IFeeRule>((inner, services) => new Rich(inner, new Clock(), null!));
                    }
                    catch (ExtensionRefusedException e) when (e.RuleId == "NC4001")
                    {
                        throw new System.InvalidOperationException(builder.Extension.ToString() + typeof(IVendorExtension).Name, e);
                    }
                }
            }
            """));
        var report = folder.LoadOne().Report;
        Assert.Empty(report.Findings);
        Assert.Equal((ExtensionState.Loaded, DeliveryLevel.A), (report.State, report.Level));
    }

    [Fact]
    public void One_that_breaks_a_rule_is_refused_and_nothing_of_it_runs()
    {
        using var folder = new Deliveries();
        folder.Write("Kuro/Kuro.dll", Yakuba.Hasty("Kuro", "kuro", Breaking));
        var candidate = folder.LoadOne();
        Assert.Null(candidate.Entry);
        Assert.Equal((ExtensionState.Refused, DeliveryLevel.C), (candidate.Report.State, candidate.Report.Level));
        Assert.Equal(["NC1001", "NC1003", "NC3008"], candidate.Report.Findings.Select(f => f.RuleId).Order());
        var finding = candidate.Report.Findings.First(f => f.RuleId == "NC1003");
        Assert.Contains("Mine.Calculate", finding.Place);
        Assert.NotNull(finding.Alternative);
        Assert.False(Yakuba.Has("early kuro"));
        Assert.Contains(folder.Log.Lines, l => l.StartsWith("204 ", System.StringComparison.Ordinal) && l.Contains("NC1003") && l.Contains(finding.Alternative!));
    }

    [Fact]
    public void Who_only_observes_loads_it_and_says_so()
    {
        using var folder = new Deliveries { Options = { Mode = LoadMode.Audit } };
        folder.Write("Kuro/Kuro.dll", Yakuba.Vendor("Kuro", "audited", Breaking));
        var candidate = folder.LoadOne();
        Deliveries.Open(candidate);
        Assert.Equal((ExtensionState.Audited, DeliveryLevel.C), (candidate.Report.State, candidate.Report.Level));
        Assert.Contains("NC1001", Assert.Single(candidate.Report.Reasons));
    }

    [Fact]
    public void A_module_initializer_is_a_warning_that_the_strict_do_not_take()
    {
        using var folder = new Deliveries();
        folder.Write("Hasty/Hasty.dll", Yakuba.Hasty("Hasty", "hasty", ""));
        Assert.Equal(ExtensionState.Loaded, folder.LoadOne().Report.State);
        folder.Options.Strict = true;
        Assert.Contains("NC3008", folder.Why(ExtensionState.Refused));
    }

    [Theory]
    [InlineData("Kuro/Helper.dll")]
    [InlineData("Kuro/runtimes/any/lib/Helper.dll")]
    [InlineData("Kuro/data/stamp.png")]
    public void What_a_dependency_does_counts_wherever_it_lies_and_whatever_it_is_called(string path)
    {
        var helper = Source.Dll("Helper", Breaking, Yakuba.Image);
        using var folder = new Deliveries();
        folder.Write("Kuro/Kuro.dll", Yakuba.Vendor("Kuro", "kuro", "", "new Mine().ToString();", helper));
        folder.Write(path, helper);
        Assert.Contains("NC1003", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void One_refused_leaves_the_others_alone()
    {
        using var folder = new Deliveries();
        folder.Write("A/A.dll", [1, 2, 3]);
        folder.Write("B/B.dll", Yakuba.Vendor("B", "b"));
        folder.Write("C/C.dll", Yakuba.Vendor("C", "c", Breaking));
        folder.Write("Loose.dll", Yakuba.Vendor("Loose", "loose"));
        var states = folder.Load().OrderBy(c => c.Report.Id, System.StringComparer.Ordinal).Select(c => (c.Report.Id, c.Report.State));
        Assert.Equal([("./Loose.dll", ExtensionState.Failed), ("A/", ExtensionState.Failed), ("b", ExtensionState.Loaded), ("c", ExtensionState.Refused)], states);
    }

    [Fact]
    public void A_folder_that_is_not_there_never_looks_clean()
    {
        using var folder = new Deliveries();
        System.IO.Directory.Delete(folder.Root);
        Assert.Contains(folder.Root, folder.Why(ExtensionState.Failed));
        System.IO.Directory.CreateDirectory(folder.Root);
    }
}
