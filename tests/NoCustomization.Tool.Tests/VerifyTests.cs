using System;
using System.IO;
using System.IO.Compression;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Tool.Tests;

public sealed class VerifyTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _core;

    public VerifyTests() => _core = Compiled.Dll(_folder, "core/Juki.dll", Compiled.Juki);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Findings_stand_in_lines_that_build_servers_recognize()
    {
        var source = _folder.Write("src/Mine.cs", Compiled.Customizer);
        Compiled.Dll(_folder, "out/Acme.dll", Compiled.Customizer, source, _core);

        var run = await Verify("out/Acme.dll", "--core", "core/Juki.dll", "--culture", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("src/Mine.cs(5,", run.Output);
        Assert.Contains(": error NC1001: 'Acme.Mine' derives from 'Juki.Calculator' of 住民記録", run.Output);
        Assert.Contains("use the extension point 'juki.fees' instead", run.Output);
        Assert.Contains(": error NC1003: ", run.Output);
        Assert.Contains("Errors: 2, warnings: 0", run.Output);
        Assert.Contains("Level C", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Without_symbols_the_member_is_named()
    {
        Compiled.Dll(_folder, "Acme.dll", Compiled.Customizer, null, _core);

        var run = await Verify("Acme.dll", "--core", "core", "--culture", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Acme.dll : error NC1001: ", run.Output);
        Assert.Contains("[Acme.Mine.Rate]", run.Output);
    }

    [Fact]
    public async Task A_stamp_can_be_demanded()
    {
        Compiled.Dll(_folder, "Acme.dll", Compiled.Extender, null, _core);
        Assert.Equal(0, (await Verify("Acme.dll", "--core", "core")).ExitCode);

        var run = await Verify("Acme.dll", "--core", "core", "--require-stamp", "--culture", "en");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("Acme.dll : error NC9009: 'Acme' carries no stamp", run.Output);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4, "--require-stamp")]
    public async Task A_stamp_that_contradicts_is_a_finding(int exitCode, params string[] options)
    {
        var source = "[assembly: System.Reflection.AssemblyMetadata(\"NoCustomization.Stamp\", \"version=0.0.1; rules=0; mode=report; analyzers=on\")]\n" + Compiled.Extender;
        Compiled.Dll(_folder, "Acme.dll", source, null, _core);

        var run = await Verify(["Acme.dll", "--core", "core", "--culture", "ja", .. options]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("error NC9009: 'Acme' の刻印によれば", run.Output);
    }

    [Fact]
    public async Task The_report_speaks_Japanese()
    {
        Compiled.Dll(_folder, "Acme.dll", Compiled.Customizer, null, _core);

        var run = await Verify("Acme.dll", "--core", "core", "--culture", "ja");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("から派生しているが", run.Output);
        Assert.Contains("区分 C", run.Output);
        Assert.DoesNotContain("Errors", run.Output);
    }

    [Fact]
    public async Task A_vendor_that_uses_extension_points_is_clean()
    {
        Compiled.Dll(_folder, "Acme.dll", Compiled.Extender, null, _core);

        var run = await Verify("Acme.dll", "--core", "core", "--culture", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Level A", run.Output);
        Assert.Contains("against: juki", run.Output);
    }

    [Theory]
    [InlineData("text", "No level is given", "delivery/Juki.dll: the core 'juki' as it came with what was judged")]
    [InlineData("json", "\"coresFromInput\"", "\"path\": \"delivery/Juki.dll\"")]
    [InlineData("sarif", "the core 'juki' as it came with what was judged", "delivery/Juki.dll")]
    public async Task A_core_that_came_with_the_delivery_gives_no_level(string format, string first, string second)
    {
        Compiled.Dll(_folder, "delivery/Acme.dll", Compiled.Extender, null, _core);
        System.IO.File.Copy(_folder["core/Juki.dll"], _folder["delivery/Juki.dll"]);

        var run = await Verify("delivery", "--format", format, "--culture", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(first, run.Output);
        Assert.Contains(second, run.Output);
        Assert.DoesNotContain("Level A", run.Output);
        Assert.DoesNotContain("\"level\": \"A\"", run.Output);
    }

    [Fact]
    public async Task A_catalog_about_an_annotated_core_is_a_problem_of_the_input()
    {
        Compiled.Dll(_folder, "Acme.dll", Compiled.Customizer, null, _core);
        _folder.Write("x.nocustomization-catalog.json", """{ "formatVersion": 1, "package": "aaa", "assemblies": [ { "name": "Juki" } ], "extensionPoints": [ { "id": "x", "symbols": [ "N:Juki.**" ] } ] }""");

        var run = await Verify("Acme.dll", "--core", "core", "--core", "x.nocustomization-catalog.json", "--culture", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("x.nocustomization-catalog.json: the assembly 'Juki' belongs to the package 'juki'", run.Output);
        Assert.Contains("error NC1001", run.Output);
    }

    [Fact]
    public async Task Report_mode_is_clean_and_strict_counts_its_warnings()
    {
        Compiled.Dll(_folder, "Acme.dll", Compiled.Customizer, null, _core);

        var report = await Verify("Acme.dll", "--core", "core", "--mode", "report", "--culture", "en");
        var strict = await Verify("Acme.dll", "--core", "core", "--mode", "report", "--strict", "--culture", "en");

        Assert.Contains("it approves nothing", report.Output);
        Assert.Equal((0, 1), (report.ExitCode, strict.ExitCode));
        Assert.Contains(": warning NC1001: ", report.Output);
        Assert.Contains("Level C", report.Output);
    }

    [Fact]
    public async Task A_package_is_read_without_unpacking_and_its_frameworks_count_once()
    {
        Compiled.Dll(_folder, "build/Acme.dll", Compiled.Customizer, null, _core);
        using (var package = ZipFile.Open(_folder["Acme.1.0.0.nupkg"], ZipArchiveMode.Create))
        {
            package.CreateEntryFromFile(_folder["build/Acme.dll"], "lib/net8.0/Acme.dll");
            package.CreateEntryFromFile(_folder["build/Acme.dll"], "lib/net10.0/Acme.dll");
        }

        var run = await Verify("Acme.1.0.0.nupkg", "--core", "core", "--culture", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Errors: 2,", run.Output);
        Assert.Contains("Acme.1.0.0.nupkg!lib/net10.0/Acme.dll : error NC1001", run.Output);
    }

    [Fact]
    public async Task The_core_beside_the_vendor_is_identified_not_judged()
    {
        Compiled.Dll(_folder, "delivery/Acme.dll", Compiled.Customizer, null, _core);
        File.Copy(_core, _folder["delivery/Juki.dll"]);

        var run = await Verify("delivery", "--culture", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("delivery/Juki.dll: part of the core 'juki'", run.Output);
        Assert.Contains("Assemblies judged: 1", run.Output);
    }

    [Fact]
    public async Task Nothing_to_judge_never_looks_clean()
    {
        Directory.CreateDirectory(_folder["empty"]);
        Compiled.Dll(_folder, "other/Other.dll", "public class C { }");

        var empty = await Verify("empty", "--core", "core", "--culture", "en");
        var unrelated = await Verify("other/Other.dll", "--core", "core", "--culture", "en");

        Assert.Equal((3, 3), (empty.ExitCode, unrelated.ExitCode));
        Assert.Contains("Nothing to judge", empty.Output);
        Assert.Contains("none of the assemblies (1) references a core", unrelated.Output);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("text")]
    [InlineData("native")]
    [InlineData("truncated")]
    [InlineData("empty")]
    [InlineData("zip")]
    public async Task What_cannot_be_read_is_bad_input_and_no_crash(string kind)
    {
        var path = _folder[kind == "zip" ? "bad.nupkg" : "bad.dll"];
        var good = Compiled.Dll(_folder, "Acme.dll", Compiled.Extender, null, _core);
        switch (kind)
        {
            case "text" or "zip":
                await File.WriteAllTextAsync(path, "This is no assembly.", TestContext.Current.CancellationToken);
                break;
            case "native":
                await File.WriteAllBytesAsync(path, [0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0], TestContext.Current.CancellationToken);
                break;
            case "truncated":
                await File.WriteAllBytesAsync(path, (await File.ReadAllBytesAsync(good, TestContext.Current.CancellationToken))[..700], TestContext.Current.CancellationToken);
                break;
            case "empty":
                await File.WriteAllBytesAsync(path, [], TestContext.Current.CancellationToken);
                break;
        }

        foreach (var culture in new[] { "en", "ja" })
        {
            var run = await Verify(Path.GetFileName(path), "--core", "core", "--culture", culture);

            Assert.Equal(2, run.ExitCode);
            Assert.Contains(Path.GetFileName(path) + ": ", run.Output);
            Assert.DoesNotContain("   at ", run.Output + run.Error);
        }
    }

    [Fact]
    public async Task One_damaged_assembly_does_not_hide_the_others()
    {
        Compiled.Dll(_folder, "delivery/Acme.dll", Compiled.Customizer, null, _core);
        _folder.Write("delivery/Broken.dll", "MZ but nothing more");

        var run = await Verify("delivery", "--core", "core", "--culture", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error NC1001", run.Output);
        Assert.Contains("Level C as far as could be judged", run.Output);
        Assert.Contains("delivery/Broken.dll: ", run.Output);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("core.json")]
    [InlineData("bad.nocustomization-catalog.json")]
    public async Task A_core_that_cannot_be_read_is_bad_input(string core)
    {
        Compiled.Dll(_folder, "Acme.dll", Compiled.Extender, null, _core);
        _folder.Write("core.json", "{}");
        _folder.Write("bad.nocustomization-catalog.json", "{ \"formatVersion\": 1,\n  \"package\": }");

        var run = await Verify("Acme.dll", "--core", "core", "--core", core, "--culture", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(core, run.Output);
    }

    [Fact]
    public async Task A_catalog_opens_and_closes_a_core_without_annotations()
    {
        var core = Compiled.Dll(_folder, "plain/Plain.dll", "namespace Plain { public class Closed { } public class Open { } }");
        _folder.Write("plain.nocustomization-catalog.json", """
            { "formatVersion": 1, "package": "plain", "assemblies": [ { "name": "Plain" } ],
              "extensionPoints": [ { "id": "plain.open", "kind": "plugin", "symbols": [ "T:Plain.Open" ] } ] }
            """);
        Compiled.Dll(_folder, "Acme.dll", "class A : Plain.Closed { } class B : Plain.Open { }", null, core);

        var run = await Verify("Acme.dll", "--core", "plain", "--core", "plain.nocustomization-catalog.json", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("T:Plain.Closed", finding.GetProperty("target").GetString());
    }

    private Task<Run> Verify(params string[] args) => Run.In(_folder.Root, ["verify", .. args]);
}
