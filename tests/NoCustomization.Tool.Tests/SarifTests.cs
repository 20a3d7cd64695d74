using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;
using NJsonSchema;
using NoCustomization.Policy.Rules;
using Xunit;

namespace NoCustomization.Tool.Tests;

public sealed class SarifTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task The_log_obeys_the_schema(string culture)
    {
        var text = await Log(culture);
        var path = typeof(SarifTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SarifSchema").Value!;
        var schema = await JsonSchema.FromFileAsync(path, TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(text).Select(e => e.ToString()));
    }

    [Fact]
    public async Task Rules_are_described_in_both_languages()
    {
        using var log = JsonDocument.Parse(await Log("ja"));
        var driver = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");

        Assert.Equal("nocustomization", driver.GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", driver.GetProperty("semanticVersion").GetString()!);
        Assert.Equal(RuleCatalog.All.Select(r => r.Id), driver.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        foreach (var rule in driver.GetProperty("rules").EnumerateArray())
        {
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.InRange(rule.GetProperty("fullDescription").GetProperty("text").GetString()!.Length, 1, 1024);
            Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString()!);
            Assert.NotEmpty(rule.GetProperty("help").GetProperty("markdown").GetString()!);
            Assert.EndsWith(".ja.md", rule.GetProperty("helpUri").GetString());
            var texts = rule.GetProperty("properties").GetProperty("texts");
            Assert.NotEqual(texts.GetProperty("en").GetProperty("shortDescription").GetString(), texts.GetProperty("ja").GetProperty("shortDescription").GetString());
        }
    }

    [Fact]
    public async Task A_result_has_all_that_identifies_and_shows_it()
    {
        using var log = JsonDocument.Parse(await Log("en"));
        var run = log.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "NC1003");

        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal("NC1003", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Matches("^[0-9a-f]{64}$", result.GetProperty("partialFingerprints").GetProperty("nocustomization/v1").GetString()!);
        var message = result.GetProperty("message");
        Assert.Contains("Acme.Mine.Rate", message.GetProperty("text").GetString());
        Assert.Equal("default", message.GetProperty("id").GetString());
        Assert.Equal(4, message.GetProperty("arguments").GetArrayLength());
        var location = result.GetProperty("locations")[0];
        Assert.Equal("src/Mine.cs", location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("SRCROOT", location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.Equal(5, location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("P:Acme.Mine.Rate", location.GetProperty("logicalLocations")[0].GetProperty("decoratedName").GetString());
        var properties = result.GetProperty("properties");
        Assert.Equal("juki", properties.GetProperty("package").GetString());
        Assert.Equal("P:Juki.Calculator.Rate", properties.GetProperty("target").GetString());
        Assert.Equal("override", properties.GetProperty("usage").GetString());
        Assert.Equal("binary", properties.GetProperty("eyes")[0].GetString());
        Assert.Equal("nocustomization/verify/Acme.dll/", run.GetProperty("automationDetails").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Equal_input_gives_equal_bytes() => Assert.Equal(await Log("en"), await Log("en"));

    [Fact]
    public async Task Problems_become_notifications()
    {
        var core = Compiled.Dll(_folder, "core/Juki.dll", Compiled.Juki);
        Compiled.Dll(_folder, "delivery/Acme.dll", Compiled.Extender, null, core);
        _folder.Write("delivery/Bad.dll", "text");

        var run = await Run.In(_folder.Root, "verify", "delivery", "--core", "core", "--format", "sarif", "--culture", "en");

        Assert.Equal(2, run.ExitCode);
        using var log = JsonDocument.Parse(run.Output);
        var invocation = log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.Equal(2, invocation.GetProperty("exitCode").GetInt32());
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        var notification = invocation.GetProperty("toolExecutionNotifications").EnumerateArray().Single(n => n.GetProperty("level").GetString() == "error");
        Assert.Equal("delivery/Bad.dll", notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Contains("Problems:", run.Error);
    }

    private async Task<string> Log(string culture)
    {
        var core = Compiled.Dll(_folder, "core/Juki.dll", Compiled.Juki);
        var source = _folder.Write("src/Mine.cs", Compiled.Customizer);
        Compiled.Dll(_folder, "Acme.dll", Compiled.Customizer, source, core);
        var run = await Run.In(_folder.Root, "verify", "Acme.dll", "--core", "core", "--format", "sarif", "--output", "out/log.sarif", "--culture", culture);
        Assert.Equal(1, run.ExitCode);
        // The log goes to the file; people read the lines.
        Assert.Contains("NC1001", run.Output);
        return await File.ReadAllTextAsync(_folder["out/log.sarif"], TestContext.Current.CancellationToken);
    }
}
