using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Policy.Usages;
using NoCustomization.Tool.Findings;

namespace NoCustomization.Tool.Builds;

/// <summary>
/// The SARIF log of one compilation. It holds what the analyzer found whatever the project suppresses; a suppressed finding is a finding all the same.
/// </summary>
internal sealed class CompilerLog
{
    private CompilerLog(bool analyzerRan, IReadOnlyList<string> failures, IReadOnlyList<Finding> findings)
    {
        AnalyzerRan = analyzerRan;
        Failures = failures;
        Findings = findings;
    }

    /// <summary>Whether the compiler knew our rules: an analyzer that is switched off or taken out leaves no trace of them.</summary>
    public bool AnalyzerRan { get; }

    /// <summary>What the compiler says about our analyzer, where it did not work.</summary>
    public IReadOnlyList<string> Failures { get; }

    /// <summary>The findings.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads the log of a compilation.</summary>
    /// <param name="path">The log.</param>
    /// <param name="record">The project it belongs to.</param>
    /// <param name="reportOnly">Whether errors count as warnings.</param>
    /// <param name="culture">The language of the log.</param>
    /// <exception cref="JsonException">It is no log: the compiler was stopped while it wrote.</exception>
    public static CompilerLog Read(string path, BuildRecord record, bool reportOnly, CultureInfo culture)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var run = document.RootElement.GetProperty("runs")[0];
        var results = run.TryGetProperty("results", out var all) ? all.EnumerateArray().ToArray() : [];
        var findings = new List<Finding>();
        foreach (var result in results)
        {
            if (RuleCatalog.Find(result.GetProperty("ruleId").GetString()!) is { } rule)
                findings.Add(Read(result, rule, record, reportOnly, culture));
        }

        return new(KnowsOurRules(run), [.. results.Where(IsFailureOfOurs).Select(MessageOf)], findings);
    }

    private static Finding Read(JsonElement result, Rule rule, BuildRecord record, bool reportOnly, CultureInfo culture)
    {
        string Property(string name) => result.TryGetProperty("properties", out var properties) && properties.TryGetProperty("customProperties", out var custom)
            && custom.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
        var usage = UsageNames.TryParse(Property(FindingProperties.Usage), out var kind) ? kind : UsageKind.FailAnalysis;
        // A register belongs to no vendor.
        var vendor = Property(FindingProperties.Vendor) is { Length: > 0 } named ? named : usage == UsageKind.KeepRegister ? "" : record.Assembly;
        return new Finding
        {
            Key = new FindingKey(rule.Id, Property(FindingProperties.Package), Property(FindingProperties.Target), vendor, Property(FindingProperties.Site), usage),
            Rule = rule,
            Severity = rule == NC9008_CustomizationInUse.Rule && result.TryGetProperty("level", out var level) && level.GetString() == "warning" ? RuleSeverity.Warning : FindingSeverity.Of(rule, reportOnly),
            Waiver = RuleCatalog.Find(Property(FindingProperties.WaivedRule)) is { } waived ? new FindingWaiver(Property(FindingProperties.Waiver), waived, null) : null,
            Message = MessageOf(result),
            Arguments = MessageArguments.Of(rule, MessageOf(result), culture),
            Place = PlaceOf(result),
            Artifact = record.Project,
            Eyes = Eyes.Source,
        };
    }

    private static SourcePlace? PlaceOf(JsonElement result)
    {
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
            return null;
        var physical = locations[0].GetProperty("physicalLocation");
        var path = new Uri(physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } uri ? uri.LocalPath : null;
        if (path is null)
            return null;
        if (!physical.TryGetProperty("region", out var region))
            return new(path, 0, 0, 0, 0);
        int Number(string name) => region.TryGetProperty(name, out var value) ? value.GetInt32() : 0;
        return new(path, Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn"));
    }

    private static bool KnowsOurRules(JsonElement run) =>
        run.GetProperty("tool").GetProperty("driver").TryGetProperty("rules", out var rules)
        && rules.EnumerateArray().Any(r => RuleCatalog.IsRuleId(r.GetProperty("id").GetString()!));

    private static bool IsFailureOfOurs(JsonElement result) =>
        LoadFailures.IsOfOurs(result.GetProperty("ruleId").GetString() ?? "", MessageOf(result));

    private static string MessageOf(JsonElement result) => result.GetProperty("message").TryGetProperty("text", out var text) ? text.GetString() ?? "" : "";
}
