using System;
using System.IO;
using System.Security.Cryptography;
using NoCustomization.Extensibility.Tests.Loading.Framework;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Loading;

/// <summary>Code that nobody can judge.</summary>
public sealed class UnjudgeableTests
{
    private static readonly byte[] Elf = [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0];

    [Theory]
    [InlineData("libfast.so")]
    [InlineData("fast.dll")]
    [InlineData("data/fast.bin")]
    public void Native_code_is_refused_until_the_operator_has_looked_at_it(string name)
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "native"));
        folder.Write("Acme/" + name, Elf);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Elf));
        Assert.Contains(hash, folder.Why(ExtensionState.Refused));
        folder.Options.AllowedFiles[Path.GetFileName(name)] = hash;
        Assert.Equal(ExtensionState.Loaded, folder.LoadOne().Report.State);
        folder.Options.AllowedFiles[Path.GetFileName(name)] = new string('0', 64);
        Assert.Contains("AllowedFiles", folder.Why(ExtensionState.Refused));
    }

    [Theory]
    [InlineData(new byte[] { 0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0 })]
    [InlineData(new byte[] { (byte)'M', (byte)'Z', 0, 0, 0, 0, 0, 0 })]
    public void What_could_not_be_judged_has_no_level_of_those_who_keep_the_rules(byte[] content)
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "unlevelled"));
        folder.Write("Acme/Helper.dll", content);
        var report = folder.LoadOne().Report;
        Assert.False(report.Runs);
        Assert.Equal(DeliveryLevel.Unverified, report.Level);
    }

    [Fact]
    public void Precompiled_code_is_refused_because_it_may_do_something_else_than_its_IL()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "precompiled"));
        folder.Write("Acme/Helper.dll", File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.Linq.dll")));
        Assert.Contains("PublishReadyToRun", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void An_allowed_library_is_loaded_from_the_bytes_that_were_allowed()
    {
        const string Library = "/lib/x86_64-linux-gnu/libm.so.6";
        Assert.SkipUnless(File.Exists(Library), "Not this system.");
        var bytes = File.ReadAllBytes(Library);
        using var folder = new Deliveries { Options = { AllowedFiles = { ["libarith.so"] = Convert.ToHexStringLower(SHA256.HashData(bytes)) } } };
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "arith",
            """static class Native { [System.Runtime.InteropServices.DllImport("arith", EntryPoint = "sqrt")] internal static extern double Root(double x); }""",
            """Yakuba.Journal.Write("root " + Native.Root(9));"""));
        var file = folder.Write("Acme/libarith.so", bytes);
        var candidate = folder.LoadOne();
        File.WriteAllBytes(file, Elf);
        Deliveries.Open(candidate);
        Assert.True(Yakuba.Has("root 3"));
    }

    [Fact]
    public void A_library_asked_for_by_its_path_is_not_loaded()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "path",
            """static class Native { [System.Runtime.InteropServices.DllImport("/lib/x86_64-linux-gnu/libm.so.6", EntryPoint = "cbrt")] internal static extern double Root(double x); }""", "Native.Root(27);"));
        Assert.Contains("libm.so.6", Assert.Throws<DllNotFoundException>(() => Deliveries.Open(folder.LoadOne())).Message);
    }

    [Fact]
    public void A_description_of_an_assembly_is_none()
    {
        var helper = Source.Dll("Helper", "[assembly: System.Runtime.CompilerServices.ReferenceAssembly] public class Mine : Yakuba.Calculator;", Yakuba.Image);
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "described", "", "new Mine().ToString();", helper));
        folder.Write("Acme/Helper.dll", helper);
        Assert.Contains("Helper", folder.Why(ExtensionState.Failed));
    }
}
