using System;
using System.Globalization;
using System.Text.Json;
using NoCustomization.Policy.Rules;
using NoCustomization.Tool.Builds;
using Xunit;

namespace NoCustomization.Tool.Tests;

public sealed class CompilerLogTests : IDisposable
{
    private const string Finding = """
        { "ruleId": "NC1001", "level": "warning",
          "message": { "text": "'Acme.Mine' derives from 'Juki.Calculator' of 住民記録, which is not open for deriving; use it's 'x'; instead" },
          "suppressions": [ { "kind": "inSource" } ],
          "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///src/%E4%BD%8F%E6%B0%91/a%20b.cs" }, "region": { "startLine": 3, "startColumn": 14, "endLine": 3, "endColumn": 29 } } } ],
          "properties": { "customProperties": { "nocustomization.package": "juki", "nocustomization.target": "T:Juki.Calculator", "nocustomization.site": "T:Acme.Mine",
            "nocustomization.usage": "derive", "nocustomization.vendor": "Acme" } } }
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_suppressed_finding_is_a_finding_with_its_facts()
    {
        var log = Read("NC1001", Finding);

        var finding = Assert.Single(log.Findings);
        Assert.True(log.AnalyzerRan);
        Assert.Equal(RuleSeverity.Error, finding.Severity);
        Assert.Equal(("juki", "T:Juki.Calculator", "Acme", "T:Acme.Mine"), (finding.Key.Package, finding.Key.Target, finding.Key.VendorAssembly, finding.Key.Site));
        Assert.EndsWith("a b.cs", finding.Place!.Path);
        Assert.Contains("住民", finding.Place.Path);
        Assert.Equal((3, 14, 3, 29), (finding.Place.Line, finding.Place.Column, finding.Place.EndLine, finding.Place.EndColumn));
        Assert.Equal(["Acme.Mine", "Juki.Calculator", "住民記録", "use it's 'x'; instead"], finding.Arguments);
    }

    [Fact]
    public void Report_mode_lowers_the_weight() => Assert.Equal(RuleSeverity.Warning, Assert.Single(Read("NC1001", Finding, reportOnly: true).Findings).Severity);

    [Fact]
    public void Rules_that_the_compiler_does_not_know_show_that_the_analyzer_did_not_run() => Assert.False(Read("CA1050", "").AnalyzerRan);

    [Fact]
    public void An_analyzer_that_does_not_load_or_throws_is_noticed_where_it_is_ours()
    {
        var log = Read("CA1050", """
            { "ruleId": "CS8032", "message": { "text": "An instance of analyzer NoCustomization.Analyzers.CustomizationAnalyzer cannot be created" } },
            { "ruleId": "AD0001", "message": { "text": "Analyzer 'Other.Analyzer' threw" } }
            """);

        Assert.Contains("CustomizationAnalyzer", Assert.Single(log.Failures));
    }

    [Fact]
    public void A_log_that_was_cut_off_is_refused()
    {
        var path = _folder.Write("cut.sarif", "{ \"runs\": [ { \"tool\": ");

        Assert.ThrowsAny<JsonException>(() => CompilerLog.Read(path, Record(), false, CultureInfo.InvariantCulture));
    }

    private CompilerLog Read(string knownRule, string results, bool reportOnly = false)
    {
        var path = _folder.Write("log.sarif", $$"""
            { "version": "2.1.0", "runs": [ { "results": [ {{results}} ], "tool": { "driver": { "name": "csc", "rules": [ { "id": "{{knownRule}}" } ] } } } ] }
            """);
        return CompilerLog.Read(path, Record(), reportOnly, CultureInfo.GetCultureInfo("en"));
    }

    private BuildRecord Record() => BuildRecord.Read(_folder.Write("record.txt", "project=" + _folder["Acme.csproj"] + "\nassembly=Acme\nlanguage=C#\n"));
}
