using System.IO;
using System.Linq;
using NoCustomization.Extensibility.Tests.Loading.Framework;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Loading;

/// <summary>Dependencies, their versions, and what is missing or damaged.</summary>
public sealed class VersionTests
{
    [Fact]
    public void Two_extensions_run_with_two_versions_of_one_dependency()
    {
        using var folder = new Deliveries();
        foreach (var version in new[] { "1", "2" })
        {
            var helper = Helper(version);
            folder.Write($"Acme{version}/Acme{version}.dll", Yakuba.Vendor("Acme" + version, "acme" + version, "", "Yakuba.Journal.Write(Helper.Word);", helper));
            folder.Write($"Acme{version}/Helper.dll", helper);
        }

        foreach (var candidate in folder.Load())
            Deliveries.Open(candidate);
        Assert.True(Yakuba.Has("helper 1"));
        Assert.True(Yakuba.Has("helper 2"));
    }

    [Fact]
    public void Two_versions_in_one_folder_are_refused_by_name()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "twice", "", "System.Console.Write(Helper.Word);", Helper("1")));
        folder.Write("Acme/Helper.dll", Helper("1"));
        folder.Write("Acme/lib/Helper.dll", Helper("2"));
        var why = folder.Why(ExtensionState.Failed);
        Assert.Contains("Helper.dll (1.0.0.0)", why);
        Assert.Contains("lib/Helper.dll (2.0.0.0)", why);
    }

    [Fact]
    public void A_missing_dependency_is_named()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "missing", "", "System.Console.Write(Helper.Word);", Helper("1")));
        Assert.Contains("Helper", folder.Why(ExtensionState.Failed));
    }

    [Fact]
    public void What_the_host_happens_to_have_is_no_dependency()
    {
        // The test host has Roslyn; an extension that counts on it would break with the next host.
        using var folder = new Deliveries();
        var roslyn = Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(typeof(Microsoft.CodeAnalysis.Compilation).Assembly.Location);
        folder.Write("Acme/Acme.dll", Source.Dll("Acme", ["[assembly: VendorExtension(\"acme\")] public class Door : IVendorExtension { public void Configure(IExtensionBuilder b) => Microsoft.CodeAnalysis.SyntaxFactsX.M(); } namespace Microsoft.CodeAnalysis { static class SyntaxFactsX { internal static Microsoft.CodeAnalysis.Compilation? M() => null; } }"],
            [Yakuba.Image], roslyn));
        Assert.Contains("Microsoft.CodeAnalysis", folder.Why(ExtensionState.Failed));
    }

    [Theory]
    [InlineData("1.9.0.0", "1.9.0.0")]
    [InlineData("3.0.0.0", "3.0.0.0")]
    [InlineData("2.2.0.0", "2.2.0.0")]
    public void One_made_for_another_core_is_told_so(string version, string named)
    {
        var core = Source.Dll("Yakuba.Core", Yakuba.Source.Replace("2.1.0.0", version));
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Source.Dll("Acme", "[assembly: VendorExtension(\"acme\")] public class Door : IVendorExtension { public void Configure(IExtensionBuilder b) => Yakuba.Journal.Write(\"other\"); }", core));
        var why = folder.Why(ExtensionState.Failed);
        Assert.Contains("Yakuba.Core " + named, why);
        Assert.Contains("2.1.0.0", why);
    }

    [Fact]
    public void One_made_for_an_older_minor_version_of_the_core_runs()
    {
        var core = Source.Dll("Yakuba.Core", Yakuba.Source.Replace("2.1.0.0", "2.0.0.0"));
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Source.Dll("Acme", "[assembly: VendorExtension(\"acme\")] public class Door : IVendorExtension { public void Configure(IExtensionBuilder b) => Yakuba.Journal.Write(\"older minor\"); }", core));
        Deliveries.Open(folder.LoadOne());
        Assert.True(Yakuba.Has("older minor"));
    }

    [Fact]
    public void A_damaged_file_is_named()
    {
        var helper = Helper("1");
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "damaged", "", "System.Console.Write(Helper.Word);", helper));
        folder.Write("Acme/Helper.dll", helper[..(helper.Length / 2)]);
        Assert.Contains("Helper.dll", folder.Why(ExtensionState.Failed));
    }

    [Fact]
    public void Every_byte_turned_is_survived()
    {
        using var folder = new Deliveries();
        var good = Yakuba.Vendor("Acme", "fuzz");
        var random = new System.Random(20261124);
        for (var i = 0; i < 60; i++)
        {
            var bad = good.ToArray();
            for (var j = 0; j < 8; j++)
                bad[random.Next(128, bad.Length)] ^= (byte)random.Next(1, 256);
            folder.Write("Acme/Acme.dll", bad);
            Assert.Single(folder.Load());
        }
    }

    [Theory]
    [InlineData("public class Nothing;", "IVendorExtension")]
    [InlineData("class Hidden : IVendorExtension { public void Configure(IExtensionBuilder b) { } }", "IVendorExtension")]
    [InlineData("public class Door(int x) : IVendorExtension { public void Configure(IExtensionBuilder b) => System.Console.Write(x); }", "Door")]
    [InlineData("public class Door<T> : IVendorExtension { public void Configure(IExtensionBuilder b) { } }", "Door")]
    public void A_door_that_cannot_be_opened_is_named(string source, string named)
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Source.Dll("Acme", "[assembly: VendorExtension(\"acme\")] " + source));
        Assert.Contains(named, folder.Why(ExtensionState.Failed));
    }

    [Fact]
    public void Satellites_are_found()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "satellite", "", "System.Reflection.Assembly.GetExecutingAssembly().GetSatelliteAssembly(new(\"ja\"), new(\"1.4.0.0\"));"));
        folder.Write("Acme/ja/Acme.resources.dll", Source.Dll("Acme.resources", "[assembly: System.Reflection.AssemblyCulture(\"ja\")] [assembly: System.Reflection.AssemblyVersion(\"1.4.0.0\")]"));
        Deliveries.Open(folder.LoadOne());
    }

    private static byte[] Helper(string version) => Source.Dll("Helper", $$"""[assembly: System.Reflection.AssemblyVersion("{{version}}.0.0.0")] public static class Helper { public static string Word => "helper {{version}}"; }""");
}
