using System.IO;
using System.Linq;
using System.Text.Json;
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

        Assert.Equal(1, run.ExitCode);
        var report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(
            ["Bare log:analyzer=none", "Off log:analyzers=off", "Off log:mode=report", "Quiet log:silenced=NC1007", "Stub log:analyzer=other"],
            report.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("rule").GetString() == "NC9009" && f.GetProperty("target").GetString() != "")
                .Select(f => f.GetProperty("vendor").GetString() + " " + f.GetProperty("target").GetString()).Order());
        Assert.Equal(["Plain"], report.GetProperty("unrelated").EnumerateArray().Select(a => a.GetString()));
        Assert.Equal(5, report.GetProperty("builds").GetArrayLength());
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

    private async Task Refused(string log)
    {
        var run = await Check(log, "--culture", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(log, run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }

    private Task<Run> Check(string log, params string[] options) => Run.In(fixture.Folder.Root, ["check", "--binlog", log, .. options]);
}
