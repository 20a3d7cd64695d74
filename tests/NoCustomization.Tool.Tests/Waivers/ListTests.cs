using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Tool.Tests.Waivers;

public sealed class ListTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public ListTests() => Registers.Write(_folder, Registers.Entry(), Registers.Entry("R8-0013", "2026-07-01"), Registers.Entry("R8-0014", "2026-05-31"), Registers.Entry("R8-0015", minimality: ""));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_ends_first_stands_first()
    {
        var run = await List("--culture", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("4 waiver(s) on 2026-06-01", run.Output);
        Assert.Contains("R8-0014  expired  1 days ago, on 2026-05-31\n", run.Output);
        Assert.Contains("R8-0013  in force, ends soon  30 days left, until 2026-07-01\n", run.Output);
        Assert.Contains("R8-0012  in force  669 days left, until 2028-03-31\n", run.Output);
        Assert.Contains("R8-0015  incomplete, permits nothing", run.Output);
        Assert.True(run.Output.IndexOf("R8-0014", StringComparison.Ordinal) < run.Output.IndexOf("R8-0013", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Use_is_counted_over_reports_each_finding_once()
    {
        string Result(string id, string waiver) => $$"""{ "ruleId": "NC9008", "message": { "text": "x" }, "partialFingerprints": { "nocustomization/v1": "{{id}}" }, "properties": { "package": "juki", "waiver": "{{waiver}}" } }""";
        _folder.Write("a.sarif", $$"""{ "runs": [ { "results": [ {{Result("1", "R8-0012")}}, {{Result("2", "R8-0012")}} ] } ] }""");
        _folder.Write("b.sarif", $$"""{ "runs": [ { "results": [ {{Result("1", "R8-0012")}}, { "ruleId": "NC1001", "message": { "text": "x" } } ] } ] }""");

        var run = await List("--sarif", "a.sarif", "--sarif", "b.sarif", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var used = json.RootElement.GetProperty("waivers").EnumerateArray().ToDictionary(w => w.GetProperty("id").GetString()!, w => w.GetProperty("used").GetInt32());
        Assert.Equal((2, 0), (used["R8-0012"], used["R8-0013"]));
    }

    [Theory]
    [InlineData("{ }")]
    [InlineData("<html>")]
    [InlineData("[ 1 ]")]
    [InlineData("{ \"runs\": [ { \"results\": 3 } ] }")]
    public async Task What_is_no_report_is_bad_input(string text)
    {
        _folder.Write("a.sarif", text);

        var run = await List("--sarif", "a.sarif", "--culture", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is no SARIF report", run.Error);
    }

    private Task<Run> List(params string[] options) => Run.In(_folder.Root, ["waivers", "list", Registers.Name, "--evaluation-date", "2026-06-01", .. options]);
}
