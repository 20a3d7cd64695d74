using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using NJsonSchema;
using Xunit;

namespace NoCustomization.Tool.Tests;

/// <summary>Baselines: taken by command alone, shrinking by themselves, never growing, ending on a day.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string File = "old.nocustomization-baseline.json";

    private const string Another = """
        namespace Acme
        {
            public class Another : Juki.IService { }
        }
        """;

    private readonly TempFolder _folder = new();
    private readonly string _core;

    public BaselineTests()
    {
        _core = Compiled.Dll(_folder, "core/Juki.dll", Compiled.Juki);
        Compiled.Dll(_folder, "out/Acme.dll", Compiled.Customizer, null, _core);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Known_findings_are_warnings_and_no_approval()
    {
        await Take();
        var run = await Verify("--baseline", File);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning NC1001: ", run.Output);
        Assert.DoesNotContain("error NC", run.Output);
        Assert.Contains("known findings 2, not approved", run.Output);
        Assert.Contains("others: 0", run.Output);
        // The level says what the delivery is.
        Assert.Contains("Level C", run.Output);
        Assert.Equal(0, (await Verify("--baseline", File, "--strict")).ExitCode);
    }

    [Fact]
    public async Task What_is_written_is_valid_by_its_schema()
    {
        await Take();
        var root = typeof(BaselineTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
        var schema = await JsonSchema.FromFileAsync(System.IO.Path.Combine(root, "docs", "schemas", "nocustomization-baseline.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(await Text()));
        Assert.NotEmpty(schema.Validate((await Text()).Replace("NC1001", "NC9001", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Growth_fails()
    {
        await Take();
        var before = await Text();
        Compiled.Dll(_folder, "out/Acme.dll", Compiled.Customizer + Another, null, _core);
        var run = await Verify("--baseline", File);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error NC1002: ", run.Output);
        Assert.Contains("warning NC1001: ", run.Output);
        Assert.Contains("others: 1", run.Output);
        Assert.Equal(before, await Text());
    }

    [Fact]
    public async Task What_is_gone_is_taken_out_and_does_not_come_back_unseen()
    {
        await Take();
        Compiled.Dll(_folder, "out/Acme.dll", Compiled.Extender, null, _core);
        var clean = await Verify("--baseline", File);
        Assert.Equal(0, clean.ExitCode);
        Assert.Contains("2 findings are gone", clean.Output);
        Assert.Empty(JsonNode.Parse(await Text())!["findings"]!.AsArray());
        Compiled.Dll(_folder, "out/Acme.dll", Compiled.Customizer, null, _core);
        Assert.Equal(1, (await Verify("--baseline", File)).ExitCode);
    }

    [Fact]
    public async Task What_only_source_shows_stays_in_a_run_without_source()
    {
        await Take();
        _folder.Write(File, (await Text()).Replace("\"binary\"", "\"source\"", StringComparison.Ordinal));
        var before = await Text();
        Compiled.Dll(_folder, "out/Acme.dll", Compiled.Extender, null, _core);
        Assert.Equal(0, (await Verify("--baseline", File)).ExitCode);
        Assert.Equal(before, await Text());
    }

    [Fact]
    public async Task What_was_not_judged_stays()
    {
        await Take();
        var before = await Text();
        Compiled.Dll(_folder, "other/Other.dll", "namespace Other { public class Fine : Juki.FeePlugin { public override decimal Rate => 1; } }", null, _core);
        Assert.Equal(0, (await Run.In(_folder.Root, "verify", "other/Other.dll", "--core", "core/Juki.dll", "--culture", "en", "--baseline", File)).ExitCode);
        Assert.Equal(before, await Text());
    }

    [Fact]
    public async Task What_was_not_judged_against_its_core_stays()
    {
        await Take();
        var before = await Text();
        var another = Compiled.Dll(_folder, "another/Koseki.dll", Compiled.Juki.Replace("\"juki\"", "\"koseki\"", StringComparison.Ordinal));
        _folder.Write("apart/x.txt", "");
        System.IO.File.Copy(_folder["out/Acme.dll"], _folder["apart/Acme.dll"]);
        Assert.Equal(3, (await Run.In(_folder.Root, "verify", "apart/Acme.dll", "--core", another, "--culture", "en", "--baseline", File)).ExitCode);
        Assert.Equal(before, await Text());
    }

    [Fact]
    public async Task An_entry_that_says_something_else_than_the_finding_lowers_nothing()
    {
        await Take();
        _folder.Write(File, (await Text()).Replace("\"rule\": \"NC1001\"", "\"rule\": \"NC1007\"", StringComparison.Ordinal));
        var run = await Verify("--baseline", File);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error NC1001: ", run.Output);
    }

    [Fact]
    public async Task After_its_end_it_lowers_nothing()
    {
        await Take();
        _folder.Write(File, (await Text()).Replace(Today(1), Today(-1), StringComparison.Ordinal).Replace(Today(0), Today(-2), StringComparison.Ordinal));
        var run = await Verify("--baseline", File);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("lowers nothing any more", run.Output);
        Assert.Contains("error NC1001: ", run.Output);
    }

    [Fact]
    public async Task On_its_last_day_it_counts()
    {
        await Take(Today(0));
        Assert.Equal(0, (await Verify("--baseline", File)).ExitCode);
    }

    [Fact]
    public async Task Reports_tell_known_findings_from_new_ones()
    {
        await Take();
        Compiled.Dll(_folder, "out/Acme.dll", Compiled.Customizer + Another, null, _core);
        var sarif = JsonNode.Parse((await Verify("--baseline", File, "--format", "sarif")).Output)!["runs"]![0]!;
        Assert.Equal(["new", "unchanged", "unchanged"], sarif["results"]!.AsArray().Select(r => (string)r!["baselineState"]!).Order());
        Assert.Equal(Today(1), (string)sarif["properties"]!["baselineEndsOn"]!);
        var json = JsonNode.Parse((await Verify("--baseline", File, "--format", "json")).Output)!;
        Assert.Equal(2, json["findings"]!.AsArray().Count(f => f!["baselined"] is not null));
        Assert.Equal(1, (int)json["baseline"]!["new"]!);
        Assert.Null((await Verify("--format", "sarif")) is { Output: var plain } ? JsonNode.Parse(plain)!["runs"]![0]!["results"]![0]!["baselineState"] : null);
    }

    [Fact]
    public async Task It_is_not_replaced_unasked_and_needs_an_end_and_a_reason()
    {
        await Take();
        Assert.Contains("--force", (await Create(Today(1), "later")).Error);
        Assert.Equal(0, (await Create(Today(1), "later", "--force")).ExitCode);
        Assert.Equal(2, (await Create(Today(-1), "later", "--force")).ExitCode);
        Assert.Equal(2, (await Create("2027-02-29", "later", "--force")).ExitCode);
        Assert.Contains("needs waivers", (await Create("9999-12-31", "later", "--force")).Error);
        Assert.Equal(2, (await Create(Today(1), " ", "--force")).ExitCode);
        Assert.Equal(2, (await Run.In(_folder.Root, "baseline", "create", "run.sarif", "-o", File, "--culture", "en")).ExitCode);
        Assert.Equal(2, (await Run.In(_folder.Root, "baseline", "create", "run.sarif", "--ends", Today(1), "--reason", "x", "-o", "old.json", "--culture", "en")).ExitCode);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"formatVersion":1,"createdOn":"2026-01-01","endsOn":"2026-02-01","reason":"x","findings":[],"findings":[]}""")]
    [InlineData("""{"formatVersion":1,"createdOn":"2026-01-01","endsOn":"2026-02-01","reason":"x","findings":[],"other":1}""")]
    [InlineData("""{"formatVersion":2,"createdOn":"2026-01-01","endsOn":"2026-02-01","reason":"x","findings":[]}""")]
    [InlineData("""{"formatVersion":1,"createdOn":"2026-01-01","endsOn":"2025-02-01","reason":"x","findings":[]}""")]
    [InlineData("""{"formatVersion":1,"createdOn":"2026-01-01","endsOn":"2026-02-30","reason":"x","findings":[]}""")]
    [InlineData("""{"formatVersion":1,"createdOn":"2026-01-01","endsOn":"2026-02-01","reason":"x","findings":null}""")]
    [InlineData("""{"formatVersion":1,"createdOn":"2026-01-01","endsOn":"2026-02-01","reason":"x","findings":[null]}""")]
    [InlineData("""{"formatVersion":1,"createdOn":"2026-01-01","endsOn":"2026-02-01","reason":"x","findings":[{"id":"1","rule":"NC1001","package":"juki","target":"T:X","vendor":"A","site":"","eyes":[]}]}""")]
    [InlineData("""{"formatVersion":1,"createdOn":"2026-01-01","endsOn":"2026-02-01","reason":"x","findings":[{"id":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef","rule":"NC8002","package":"juki","target":"T:X","vendor":"A","site":"","eyes":[]}]}""")]
    public async Task Anything_else_is_refused_with_the_remedy(string text)
    {
        _folder.Write(File, text);
        var run = await Verify("--baseline", File);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nocustomization baseline create", run.Error);
        Assert.Equal(text, await Text());
    }

    [Fact]
    public async Task A_missing_file_is_an_error() => Assert.Equal(2, (await Verify("--baseline", "none.nocustomization-baseline.json")).ExitCode);

    private static string Today(int days) => DateTime.UtcNow.AddHours(9).AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private async Task Take(string? ends = null)
    {
        await Verify("--format", "sarif", "--output", "run.sarif");
        var run = await Create(ends ?? Today(1), "moves to the extension points in spring");
        Assert.Equal(0, run.ExitCode);
    }

    private Task<Run> Create(string ends, string reason, params string[] more) =>
        Run.In(_folder.Root, ["baseline", "create", "run.sarif", "--ends", ends, "--reason", reason, "-o", File, "--culture", "en", .. more]);

    private Task<Run> Verify(params string[] more) => Run.In(_folder.Root, ["verify", "out/Acme.dll", "--core", "core/Juki.dll", "--culture", "en", .. more]);

    private Task<string> Text() => System.IO.File.ReadAllTextAsync(_folder[File], TestContext.Current.CancellationToken);
}
