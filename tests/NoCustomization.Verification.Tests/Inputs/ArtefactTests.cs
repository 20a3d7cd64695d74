using System.IO;
using System.Linq;
using System.Text;
using NoCustomization.Policy.Texts;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Inputs;

/// <summary>Files beside assemblies that say how a process is started, wherever they lie in an input.</summary>
public sealed class ArtefactTests
{
    private const string Hook = """{ "runtimeOptions": { "configProperties": { "STARTUP_HOOKS": "Acme.Hook.dll" } } }""";

    private static readonly Compiled Core = Compiled.CSharp("Juki", """[assembly: NoCustomization.StandardPackage("juki")] namespace Juki { public class Record { } }""");
    private static readonly Compiled Vendor = Compiled.CSharp("Acme", "public class A { public Juki.Record R; }", Core);
    private static readonly Compiled Other = Compiled.CSharp("Other", "public class A { }");

    [Fact]
    public void In_a_folder_the_file_belongs_to_the_assembly_it_is_named_for()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Juki.dll", Core.Image);
        folder.Write("Acme.dll", Vendor.Image);
        folder.Write("deploy/Dockerfile", "FROM x\nENV A=1 DOTNET_STARTUP_HOOKS=/app/hook.dll"u8.ToArray());
        folder.Write("Acme.runtimeconfig.json", Encoding.UTF8.GetBytes(Hook));
        var result = Verify(folder.Path);
        Assert.Equal(
            ["NC3006 key:STARTUP_HOOKS @ Acme.runtimeconfig.json (1) Acme", "NC3006 key:DOTNET_STARTUP_HOOKS @ deploy/Dockerfile (2) Acme"],
            result.Findings.Select(f => $"{f.Key.RuleId} {f.Key.Target} @ {f.Key.Site} ({f.Location!.StartLine}) {f.Key.VendorAssembly}"));
        Assert.All(result.Findings, f => Assert.True(f.IsArtefact));
    }

    [Fact]
    public void In_an_archive_the_site_is_the_path_in_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("cores/Juki.dll", Core.Image);
        var package = folder.Pack("Acme.1.0.0.nupkg", ("lib/net10.0/Acme.dll", Vendor.Image), ("contentFiles/web.config",
            """<configuration><aspNetCore><environmentVariables><environmentVariable name="CORECLR_PROFILER" value="{0}" /></environmentVariables></aspNetCore></configuration>"""u8.ToArray()));
        var finding = Assert.Single(Verify(package, Path.Combine(folder.Path, "cores")).Findings);
        Assert.Equal(("contentFiles/web.config", "Acme.1.0.0.nupkg!contentFiles/web.config", "key:CORECLR_PROFILER"), (finding.Key.Site, finding.AssemblyFile, finding.Key.Target));
    }

    [Fact]
    public void Of_an_assembly_alone_what_the_host_reads_by_its_name_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Juki.dll", Core.Image);
        folder.Write("Acme.runtimeconfig.json", Encoding.UTF8.GetBytes(Hook));
        folder.Write("Else.runtimeconfig.json", Encoding.UTF8.GetBytes(Hook));
        folder.Write("launchSettings.json", """{ "profiles": { "x": { "environmentVariables": { "DOTNET_STARTUP_HOOKS": "x" } } } }"""u8.ToArray());
        Assert.Equal("Acme.runtimeconfig.json", Assert.Single(Verify(folder.Write("Acme.dll", Vendor.Image)).Findings).Key.Site);
    }

    [Fact]
    public void Without_a_core_in_sight_and_for_a_core_itself_nothing_is_said()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/Other.dll", Other.Image);
        folder.Write("a/Other.runtimeconfig.json", Encoding.UTF8.GetBytes(Hook));
        Assert.Empty(Verify(Path.Combine(folder.Path, "a")).Findings);
        folder.Write("b/Juki.dll", Core.Image);
        folder.Write("b/Acme.dll", Vendor.Image);
        folder.Write("b/Juki.runtimeconfig.json", Encoding.UTF8.GetBytes(Hook));
        Assert.Empty(Verify(Path.Combine(folder.Path, "b")).Findings);
    }

    [Theory]
    [InlineData("Acme.runtimeconfig.json", "{ \"runtimeOptions\":\n { , }")]
    [InlineData("web.config", "<configuration>\n<runtime></configuration>")]
    public void A_damaged_file_is_a_problem_with_its_line(string name, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("Juki.dll", Core.Image);
        folder.Write("Acme.dll", Vendor.Image);
        folder.Write(name, Encoding.UTF8.GetBytes(text));
        var problem = Assert.Single(Verify(folder.Path).Problems);
        Assert.Equal((name, "Input_DamagedArtefact", 2), (problem.Path, problem.Message.Key, problem.Message.Arguments[1]));
        Assert.Contains("line 2", TextResources.Format(problem.Message, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static VerificationResult Verify(string input, params string[] cores) => Verifier.Verify([input], new VerificationOptions { Cores = cores }, TestContext.Current.CancellationToken);
}
