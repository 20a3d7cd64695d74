using System;
using System.IO;
using System.Security.Cryptography;
using NoCustomization.Extensibility.Tests.Loading.Framework;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Loading;

/// <summary>Whether the core is the one that was recorded.</summary>
public sealed class CoreIdentityTests
{
    [Fact]
    public void The_recorded_core_lets_extensions_in()
    {
        using var folder = Delivered("recorded");
        folder.Cores.Add(new() { Assembly = "Yakuba.Core", Sha256 = Convert.ToHexString(SHA256.HashData(Yakuba.Image)), Version = new(2, 1, 0, 0), PublicKeyToken = "", Mvid = Yakuba.Assembly.ManifestModule.ModuleVersionId });
        Assert.Equal(ExtensionState.Loaded, folder.LoadOne().Report.State);
    }

    [Fact]
    public void Another_core_than_the_recorded_one_lets_nobody_in_not_even_to_observe()
    {
        using var folder = Delivered("other core");
        folder.Options.Mode = LoadMode.Audit;
        folder.Cores.Add(new() { Assembly = "yakuba.core", Sha256 = new string('0', 64) });
        var why = folder.Why(ExtensionState.Refused);
        Assert.Contains("NC8002", why);
        Assert.Contains(new string('0', 64), why);
    }

    [Theory]
    [InlineData("Sha256")]
    [InlineData("Mvid")]
    [InlineData("Version")]
    [InlineData("PublicKeyToken")]
    public void Each_recorded_fact_counts(string fact)
    {
        using var folder = Delivered("fact");
        folder.Cores.Add(fact switch
        {
            "Sha256" => new() { Assembly = "Yakuba.Core", Sha256 = "ab" },
            "Mvid" => new() { Assembly = "Yakuba.Core", Mvid = Guid.Empty },
            "Version" => new() { Assembly = "Yakuba.Core", Version = new(2, 1, 0, 1) },
            _ => new() { Assembly = "Yakuba.Core", PublicKeyToken = "b77a5c561934e089" },
        });
        folder.Why(ExtensionState.Refused);
    }

    [Fact]
    public void A_core_replaced_on_disk_while_another_runs_lets_nobody_in()
    {
        // What the core opens would be read from a file that opens everything.
        var (core, image, file) = Yakuba.Run(Yakuba.Source.Replace("Yakuba.Core", "Machi.Core").Replace("namespace Yakuba", "namespace Machi").Replace("\"yakuba\"", "\"machi\"").Replace("[\"Yakuba\"]", "[\"Machi\"]"), "Machi.Core");
        using var folder = new Deliveries { Packages = { new StandardPackage(core) } };
        folder.Write("Acme/Acme.dll", Source.Dll("Acme", "[assembly: VendorExtension(\"acme\")] public class Door : Machi.Calculator, IVendorExtension { public void Configure(IExtensionBuilder b) { } }", image));
        Assert.Contains("NC1001", folder.Why(ExtensionState.Refused));
        File.Delete(file);
        File.WriteAllBytes(file, Source.Dll("Machi.Core", Yakuba.Source.Replace("namespace Yakuba", "namespace Machi").Replace("\"yakuba\"", "\"machi\"").Replace("public class Calculator", "[ExtensionPoint(\"x\")] public class Calculator")));
        Assert.Contains(file, folder.Why(ExtensionState.Refused));
    }

    private static Deliveries Delivered(string id)
    {
        var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", id.Replace(' ', '.')));
        return folder;
    }
}
