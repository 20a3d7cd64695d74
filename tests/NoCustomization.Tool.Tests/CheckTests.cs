using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Tool.Tests;

public sealed class CheckTests(CheckFixture fixture) : IClassFixture<CheckFixture>
{
    [Fact]
    public void A_project_that_does_not_build_outranks_findings() => Assert.Equal(2, fixture.Run.ExitCode);

    [Fact]
    public void Whatever_a_project_switches_off_both_eyes_see_it_once()
    {
        var findings = Findings("Acme.Stubborn").Where(f => f.Rule is "NC1001" or "NC1003").ToArray();

        Assert.Equal(["NC1001", "NC1003"], findings.Select(f => f.Rule));
        Assert.All(findings, f => Assert.Equal("source,binary", f.Eyes));
        Assert.All(findings, f => Assert.Equal("error", f.Severity));
        // The span of the name, which only the compiler knows; not the statement of the debug symbols.
        Assert.Equal(("stubborn/Mine.cs", 4, 25), (findings[0].Path, findings[0].Line, findings[0].Column));
    }

    [Fact]
    public void Visual_Basic_is_judged_like_C_sharp()
    {
        var finding = Assert.Single(Findings("Acme.Basic"));

        Assert.Equal(("NC1001", "source,binary", "basic/Mine.vb", 2), (finding.Rule, finding.Eyes, finding.Path, finding.Line));
    }

    [Fact]
    public void What_uses_extension_points_is_judged_and_clean()
    {
        Assert.Empty(Findings("Acme.Good"));
        Assert.Contains("Acme.Good", Strings("judged"));
    }

    [Fact]
    public void Tests_are_named_as_not_judged()
    {
        Assert.Empty(Findings("Acme.Tests"));
        Assert.DoesNotContain("Acme.Tests", Strings("judged"));
        Assert.Contains(Items("notJudged"), n => n.GetProperty("what").GetString() == "tests/Acme.Tests.csproj");
    }

    [Fact]
    public void An_analyzer_taken_out_is_a_finding_and_the_binary_is_judged_all_the_same()
    {
        var findings = Findings("Acme.Remover");

        Assert.Equal(["NC1001", "NC9009"], findings.Select(f => f.Rule).Order());
        Assert.Equal("binary", findings.Single(f => f.Rule == "NC1001").Eyes);
        Assert.Equal("build", findings.Single(f => f.Rule == "NC9009").Eyes);
    }

    [Fact]
    public async Task Evidence_names_what_was_built_and_its_core()
    {
        using var zip = System.IO.Compression.ZipFile.OpenRead(fixture.Folder["evidence.zip"]);
        await using var stream = await zip.GetEntry("manifest.json")!.OpenAsync(TestContext.Current.CancellationToken);
        using var manifest = await JsonDocument.ParseAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
        var names = manifest.RootElement.GetProperty("subject").EnumerateArray().Select(s => s.GetProperty("name").GetString()).ToArray();

        Assert.Contains("stubborn/Acme.Stubborn.csproj/net10.0/Acme.Stubborn.dll", names);
        Assert.DoesNotContain(names, n => n!.Contains("Acme.Tests", System.StringComparison.Ordinal));
        Assert.Contains(manifest.RootElement.GetProperty("predicate").GetProperty("cores").EnumerateArray(), c => c.GetProperty("name").GetString() == "Juki");
        var run = await Run.In(fixture.Folder.Root, "verify-evidence", "evidence.zip", "--culture", "en");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        var delivery = await Run.In(fixture.Folder.Root, "verify-evidence", "evidence.zip", "--files", ".", "--culture", "en");
        Assert.Equal(4, delivery.ExitCode);
        Assert.Contains("'check', which judges what it builds itself", delivery.Output);
    }

    [Fact]
    public void A_project_that_does_not_build_is_explained()
    {
        var problem = Items("problems").Single(p => p.GetProperty("path").GetString() == "broken/Acme.Broken.csproj").GetProperty("message").GetString()!;

        Assert.Contains("does not compile", problem);
        Assert.Contains("CS0246", problem);
        Assert.Contains("nocustomization verify", problem);
        Assert.Contains(Items("problems"), p => p.GetProperty("path").GetString() == "dependent/Acme.Dependent.csproj");
    }

    [Fact]
    public void The_vendors_folders_stay_as_they_are() =>
        Assert.DoesNotContain(Directory.EnumerateDirectories(fixture.Folder.Root, "*", SearchOption.AllDirectories), d => Path.GetFileName(d) is "bin" or "obj");

    [Fact]
    public async Task A_clean_project_is_clean_in_either_language()
    {
        var run = await Run.In(fixture.Folder.Root, "check", "good/Acme.Good.csproj", "--culture", "ja");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("区分 A", run.Output);
    }

    [Fact]
    public async Task Findings_fail_the_check_not_the_build_and_report_mode_takes_stock()
    {
        var enforce = await Run.In(fixture.Folder["basic"], "check", ".", "--culture", "ja");
        fixture.Folder.Write("One.slnx", """<Solution><Project Path="basic/Acme.Basic.vbproj" /></Solution>""");
        var report = await Run.In(fixture.Folder["basic"], "check", "../One.slnx", "--mode", "report", "--culture", "en");

        Assert.Equal((1, 0), (enforce.ExitCode, report.ExitCode));
        Assert.Contains("Mine.vb(2,14): error NC1001: 'Acme.Basic.Mine' は 住民記録 の", enforce.Output);
        Assert.Contains("Mine.vb(2,14): warning NC1001: 'Acme.Basic.Mine' derives from", report.Output);
    }

    [Fact]
    public async Task Code_that_references_no_core_is_nothing_to_judge()
    {
        using var folder = new TempFolder();
        folder.Write("Alone.csproj", Projects.Of("net10.0"));
        folder.Write("C.cs", "class C { }");

        var run = await Run.In(folder.Root, "check", "Alone.csproj", "--culture", "en");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("references a core", run.Output);
    }

    private (string Rule, string Severity, string Eyes, string? Path, int Line, int Column)[] Findings(string vendor) =>
    [
        .. Items("findings").Where(f => f.GetProperty("vendor").GetString() == vendor).Select(f => (
            f.GetProperty("rule").GetString()!,
            f.GetProperty("severity").GetString()!,
            string.Join(',', f.GetProperty("eyes").EnumerateArray().Select(e => e.GetString())),
            f.TryGetProperty("path", out var path) ? path.GetString() : null,
            f.TryGetProperty("line", out var line) ? line.GetInt32() : 0,
            f.TryGetProperty("column", out var column) ? column.GetInt32() : 0)),
    ];

    private JsonElement[] Items(string name) => [.. fixture.Report.GetProperty(name).EnumerateArray()];

    private string[] Strings(string name) => [.. Items(name).Select(e => e.GetString()!)];
}
