using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NoCustomization.Policy.Usages;
using NoCustomization.Tool.Findings;

namespace NoCustomization.Tool.Output;

/// <summary>The report as a small JSON document (<c>formatVersion</c> 1) for scripts; SARIF is the format for other tools.</summary>
internal static class JsonReport
{
    /// <summary>How every JSON of the tool is written.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Japanese stays readable; nothing of this goes into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Writes the report.</summary>
    public static void Write(RunReport report, TextWriter writer)
    {
        var document = new
        {
            FormatVersion = 1,
            report.Verb,
            report.Subject,
            ExitCode = (int)report.ExitCode,
            Level = report.Level?.ToString(),
            report.Mode,
            report.EvaluationDate,
            Baseline = report.Baseline is { } baseline ? new { File = PathDisplay.Relative(report.Root, baseline.File), baseline.EndsOn, baseline.DaysLeft, baseline.Known, baseline.New, Gone = baseline.Gone.Count } : null,
            report.Packages,
            report.Judged,
            report.Unrelated,
            Builds = report.BuildFacts.Count == 0 ? null : report.BuildFacts.Select(b => b with { Project = PathDisplay.Relative(report.Root, b.Project) }),
            Findings = report.Findings.Select(f => Of(f, report.Root)),
            Problems = report.Problems.Select(p => Of(p, report.Root)),
            CatalogWarnings = report.CatalogWarnings.Select(w => Of(w, report.Root)),
            Registers = report.Registers.Select(r => new { Path = PathDisplay.Relative(report.Root, r.Path), Trust = r.Word }),
            NotJudged = report.NotJudged.Select(n => new { What = PathDisplay.Relative(report.Root, n.What), n.Why }),
            CoresFromInput = report.CoresFromInput.Select(c => new { c.Package, Path = PathDisplay.Relative(report.Root, c.Path) }),
            RulesNotRun = report.RulesNotRun.Select(n => new { Rules = n.What, n.Why }),
        };
        writer.WriteLine(JsonSerializer.Serialize(document, Options));
    }

    private static object Of(RunProblem problem, string root) => new { Path = problem.Place(p => PathDisplay.Relative(root, p)), problem.Message };

    private static object Of(Finding finding, string root) => new
    {
        Id = finding.Key.ToIdentity(finding.Ordinal),
        Rule = finding.Rule.Id,
        Severity = ReportNames.Of(finding.Severity),
        Baselined = finding.IsBaselined ? true : (bool?)null,
        finding.Message,
        finding.Key.Package,
        finding.Key.Target,
        Vendor = finding.Key.VendorAssembly,
        finding.Key.Site,
        Usage = UsageNames.Of(finding.Key.Usage),
        Eyes = ReportNames.Of(finding.Eyes),
        Waiver = finding.Waiver?.Id,
        WaivedRule = finding.Waiver?.WaivedRule.Id,
        Artifact = PathDisplay.Relative(root, finding.Artifact),
        Path = finding.Place is { } place ? PathDisplay.Relative(root, place.Path) : null,
        Line = finding.Place is { Line: > 0 and var line } ? line : (int?)null,
        Column = finding.Place is { Line: > 0, Column: var column } ? column : (int?)null,
    };
}
