using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NoCustomization.Extensibility.Tests.Loading.Framework;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Loading;

/// <summary>Extensions that hide what they do, or turn on the host itself.</summary>
public sealed class HidingTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_assembly_among_the_resources_is_judged(bool deflated)
    {
        var helper = Source.Dll("Helper", "public class Mine : Yakuba.Calculator;", Yakuba.Image);
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", WithResource(deflated ? Deflate(helper) : helper));
        var report = folder.LoadOne().Report;
        Assert.Equal(ExtensionState.Refused, report.State);
        Assert.Equal("NC1001", Assert.Single(report.Findings).RuleId);
        Assert.Contains("logo", report.Findings[0].Place);
    }

    [Fact]
    public void A_resource_that_blows_up_is_refused()
    {
        using var folder = new Deliveries { Options = { MaxFileBytes = 1 << 20 } };
        folder.Write("Acme/Acme.dll", WithResource(Deflate([(byte)'M', (byte)'Z', .. new byte[64 << 20]])));
        Assert.Contains("MaxFileBytes", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void Resources_that_blow_up_together_are_refused()
    {
        using var folder = new Deliveries { Options = { MaxFolderBytes = 2 << 20 } };
        folder.Write("Acme/Acme.dll", WithResource(Deflate([.. Source.Dll("Helper", "class Helper;"), .. new byte[1 << 20]]), times: 3));
        Assert.Contains("MaxFolderBytes", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void To_reflect_into_the_host_is_a_finding()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "into.host",
            onConfigure: """System.Type.GetType("NoCustomization.Extensibility.Loading.UnverifiedLoads, NoCustomization.Extensibility")!.GetField("s_log", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.SetValue(null, null);"""));
        Assert.Contains("NC2001", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void The_hosts_own_code_is_not_handed_out()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "host.code", onConfigure: """System.Reflection.Assembly.Load(new string("NoCustomization.Extensibility".ToCharArray()));"""));
        Assert.Throws<FileLoadException>(() => Deliveries.Open(folder.LoadOne()));
    }

    [Fact]
    public void Whoever_takes_too_long_to_judge_is_refused()
    {
        using var folder = new Deliveries { Options = { TimeLimit = TimeSpan.Zero } };
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "slow"));
        Assert.Contains("TimeLimit", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void Code_loaded_while_verified_code_is_being_loaded_is_seen()
    {
        // The extension listens to loads, and loads its payload while one of its own dependencies comes in.
        using var outside = new Deliveries();
        var name = "Nested" + Guid.NewGuid().ToString("N");
        var payload = outside.Write(name + ".dll", Source.Dll(name, "class Payload;"));
        var helper = Source.Dll("Helper", "public static class Helper { public static void Touch() { } }");
        using var folder = new Deliveries();
        folder.Write("Acme/Helper.dll", helper);
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", name, "static class Late { internal static void Touch() => Helper.Touch(); }",
            $$"""System.AppDomain.CurrentDomain.AssemblyLoad += (_, e) => { if (e.LoadedAssembly.GetName().Name == "Helper") System.Reflection.Assembly.LoadFile(@"{{payload}}"); }; Late.Touch();""", helper));
        Deliveries.Open(folder.LoadOne());
        Assert.StartsWith(name, Assert.Single(Extensibility.Loading.UnverifiedLoads.Of(name)));
    }

    [Fact]
    public void Code_that_the_platform_loads_for_an_extension_is_told_though_nobody_can_be_named()
    {
        using var outside = new Deliveries();
        var name = "Delegated" + Guid.NewGuid().ToString("N");
        var payload = outside.Write(name + ".dll", Source.Dll(name, "public class Payload;"));
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", name, onConfigure:
            $$"""var load = (System.Func<System.Reflection.Assembly>)System.Delegate.CreateDelegate(typeof(System.Func<System.Reflection.Assembly>), @"{{payload}}", typeof(System.Reflection.Assembly).GetMethod("LoadFrom", new[] { typeof(string) })!); var task = new System.Threading.Tasks.Task<System.Reflection.Assembly>(load); var thread = new System.Threading.Thread(task.RunSynchronously); thread.Start(); thread.Join();"""));
        Deliveries.Open(folder.LoadOne());
        Assert.Contains(Extensibility.Loading.UnverifiedLoads.Unattributed, code => code.StartsWith(name, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_host_says_in_another_language_is_no_foreign_code()
    {
        var satellite = System.Globalization.CultureInfo.GetCultureInfo("ja");
        Assert.True(Extensibility.Loading.HostAssemblies.IsPartOfProgram(typeof(Extensibility.Loading.HostAssemblies).Assembly.GetSatelliteAssembly(satellite)));
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var stream = new DeflateStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(bytes);
        return memory.ToArray();
    }

    private static byte[] WithResource(byte[] resource, int times = 1)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var tree = CSharpSyntaxTree.ParseText("[assembly: NoCustomization.VendorExtension(\"acme\")] public class Door : NoCustomization.Extensibility.IVendorExtension { public void Configure(NoCustomization.Extensibility.IExtensionBuilder b) { } }");
        var compilation = CSharpCompilation.Create("Acme", [tree],
            [.. Directory.GetFiles(Source.Fact("FrameworkReferences"), "*.dll").Append(typeof(StandardPackageAttribute).Assembly.Location).Append(typeof(IVendorExtension).Assembly.Location).Select(f => MetadataReference.CreateFromFile(f))], options);
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image, manifestResources: Enumerable.Range(0, times).Select(i => new ResourceDescription($"logo{i}.png", () => new MemoryStream(resource), isPublic: true))).Success);
        return image.ToArray();
    }
}
