using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Tool.Tests;

/// <summary>What <c>check --binlog</c> reads out of a vendor's own build.</summary>
public sealed class BinlogTests(BinlogFixture fixture) : IClassFixture<BinlogFixture>
{
    [Fact]
    public async Task A_build_that_behaved_is_clean_and_says_what_it_did()
    {
        var run = await Check("good.binlog", "--culture", "en");

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains("What the build did:", run.Output);
        Assert.Matches(@"Good\.csproj \(net10\.0\): analyzers on, mode enforce, evaluation date 2026-06-01, analyzer version \d+\.\d+\.\d+, SHA-256 [0-9a-f]{64}", run.Output);
        Assert.DoesNotContain("Level", run.Output);
    }

    [Fact]
    public async Task Every_contradiction_is_told()
    {
        var run = await Check("all.binlog", "--core", "core", "--format", "json");

        Assert.True(run.ExitCode == 1, run.Output + run.Error);
        var report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(
            [
                "Bare log:analyzer=none", "Damaged log:analyzer=other", "Damaged log:failed=CS8034", "Embedded log:analyzers=off", "Off log:analyzers=off", "Off log:mode=report", "Quiet log:silenced=NC1007",
                "Rebuilt log:analyzer=unknown", "Stub log:analyzer=other", "Told log:analyzers=off", "ToldQuiet log:silenced=NC1007", "Tool log:compiler=other",
                "Twice log:analyzer=several",
            ],
            report.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("rule").GetString() == "NC9009" && f.GetProperty("target").GetString() != "")
                .Select(f => f.GetProperty("vendor").GetString() + " " + f.GetProperty("target").GetString()).Order());
        Assert.Equal(["Plain"], report.GetProperty("unrelated").EnumerateArray().Select(a => a.GetString()));
        Assert.Equal(["away/NoCustomization.Analyzers.dll"], report.GetProperty("notJudged").EnumerateArray().Select(n => n.GetProperty("what").GetString()));
        Assert.Equal(14, report.GetProperty("builds").GetArrayLength());
    }

    [Fact]
    public async Task What_a_response_file_held_is_not_guessed()
    {
        var run = await Check("later.binlog", "--culture", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Matches(@"Lost\.csproj.*outer\.rsp", run.Output);
        Assert.Matches(@"Changed\.csproj.*outer\.rsp", run.Output);
        Assert.Equal(2, Regex.Count(run.Output, "analyzers unknown"));
        Assert.DoesNotContain("analyzers on", run.Output);
    }

    [Theory]
    [InlineData("rebuilt/NoCustomization.Analyzers.dll", "Rebuilt")]
    [InlineData("package.nupkg", "Rebuilt")]
    [InlineData("analyzers/NoCustomization.Analyzers.dll", "Good")]
    public async Task The_analyzer_that_was_given_out_is_the_genuine_one(string given, string genuine)
    {
        if (given.EndsWith(".nupkg", StringComparison.Ordinal))
            Pack(given, "analyzers/dotnet/NoCustomization.Analyzers.dll");
        var path = given.StartsWith("analyzers", StringComparison.Ordinal) ? Path.Combine(AppContext.BaseDirectory, given) : given;
        var run = await Check("all.binlog", "--analyzer", path, "--format", "json");

        var others = JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray()
            .Where(f => f.GetProperty("target").GetString() is "log:analyzer=unknown" or "log:analyzer=other").Select(f => f.GetProperty("vendor").GetString()).ToArray();
        Assert.DoesNotContain(genuine, others);
        Assert.Contains(genuine == "Good" ? "Rebuilt" : "Good", others);
        Assert.Contains("Stub", others);
    }

    [Fact]
    public async Task What_holds_no_analyzer_is_refused_as_the_one_given_out()
    {
        Pack("empty.nupkg", "lib/Other.dll");
        foreach (var given in new[] { "absent.nupkg", "empty.nupkg", "stub/NoCustomization.Analyzers.dll", "damaged/NoCustomization.Analyzers.dll" })
        {
            var run = await Check("good.binlog", "--analyzer", given, "--culture", "en");
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(Path.GetFileName(given), run.Error);
        }

        Assert.Equal(2, (await Run.In(fixture.Folder.Root, "check", "good", "--analyzer", "rebuilt/NoCustomization.Analyzers.dll")).ExitCode);
    }

    [Fact]
    public async Task Who_references_no_core_that_is_known_is_unrelated() =>
        Assert.DoesNotContain("'Bare'", (await Check("all.binlog", "--culture", "en")).Output);

    [Fact]
    public async Task A_build_that_compiled_nothing_is_nothing_to_scan() => Assert.Equal(3, (await Check("nothing.binlog")).ExitCode);

    [Fact]
    public async Task A_build_that_failed_is_not_clean()
    {
        var run = await Check("broken.binlog", "--culture", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("CS0103", run.Output);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    [InlineData(3000)]
    public async Task A_log_that_was_cut_is_refused(int length)
    {
        var whole = File.ReadAllBytes(fixture.Folder["good.binlog"]);
        File.WriteAllBytes(fixture.Folder["cut.binlog"], whole[..length]);

        await Refused("cut.binlog");
    }

    [Fact]
    public async Task Other_files_are_refused()
    {
        fixture.Folder.Write("text.binlog", "no log");
        fixture.Folder.Write("empty.binlog", "");
        await Refused("text.binlog");
        await Refused("empty.binlog");
        await Refused("core/Juki.dll");
        await Refused("absent.binlog");
    }

    [Fact]
    public async Task A_log_stands_alone()
    {
        Assert.Equal(2, (await Run.In(fixture.Folder.Root, "check", "good", "--binlog", "good.binlog")).ExitCode);
        Assert.Equal(2, (await Run.In(fixture.Folder.Root, "check")).ExitCode);
    }

    private void Pack(string name, string entry)
    {
        File.Delete(fixture.Folder[name]);
        using var package = ZipFile.Open(fixture.Folder[name], ZipArchiveMode.Create);
        package.CreateEntryFromFile(fixture.Folder["rebuilt/NoCustomization.Analyzers.dll"], entry);
    }

    private async Task Refused(string log)
    {
        var run = await Check(log, "--culture", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(log, run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }

    private Task<Run> Check(string log, params string[] options) => Run.In(fixture.Folder.Root, ["check", "--binlog", log, .. options]);
}
