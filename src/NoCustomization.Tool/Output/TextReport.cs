using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Texts;
using NoCustomization.Tool.Baselines;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Findings;

namespace NoCustomization.Tool.Output;

/// <summary>
/// One line per finding in the form that MSBuild gave the world (<c>path(line,column): error NC1001: text</c>), which build servers and
/// editors recognize; then what was judged, the level, and what was not judged.
/// </summary>
internal static class TextReport
{
    private const int Shown = 5;

    /// <summary>Writes the whole report.</summary>
    /// <param name="report">The outcome.</param>
    /// <param name="context">The language, and the folder that paths are shown relative to.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(RunReport report, ToolContext context, TextWriter writer)
    {
        foreach (var finding in report.Findings)
            writer.WriteLine(Line(finding, context.Console.WorkingDirectory));
        if (report.Findings.Count > 0)
            writer.WriteLine();
        WriteSummary(report, context, writer);
    }

    /// <summary>Writes the summary alone.</summary>
    public static void WriteSummary(RunReport report, ToolContext context, TextWriter writer)
    {
        string Show(string path) => PathDisplay.Relative(context.Console.WorkingDirectory, path);
        writer.WriteLine(report.Judged.Count == 0 && report.Findings.Count == 0
            ? report.Unrelated.Count > 0 ? context.Text("Summary_NoVendorCode", report.Unrelated.Count)
            : context.Text(report.Problems.Count > 0 ? "Summary_NothingJudged" : "Summary_Nothing")
            : report.BuildFacts.Count > 0 ? context.Text("Summary_LogCounts", report.BuildFacts.Count, report.Count(RuleSeverity.Error), report.Count(RuleSeverity.Warning), report.Count(RuleSeverity.Info))
            : context.Text("Summary_Counts", report.Judged.Count, string.Join(", ", report.Packages), report.Count(RuleSeverity.Error), report.Count(RuleSeverity.Warning), report.Count(RuleSeverity.Info)));
        if (report.Level is { } level)
            writer.WriteLine(context.Text(report.Problems.Count == 0 ? "Summary_Level" : "Summary_LevelIncomplete", level, context.Text("Level_" + level)));
        if (report.CoresFromInput.Count > 0)
            writer.WriteLine(context.Text("Summary_NoLevel"));
        if (report.OnlyReports)
            writer.WriteLine(context.Text("Summary_OnlyReports"));
        if (report.Baseline is { } baseline)
            WriteBaseline(baseline, context, Show(baseline.File), writer);
        WriteList(writer, context.Text("Summary_Builds"), report.BuildFacts.Select(b => Line(b, context, Show)));
        WriteList(writer, context.Text("Summary_CoresFromInput"), report.CoresFromInput.GroupBy(c => c.Package).Select(g => Few(context, [.. g.Select(c => Show(c.Path))]) + ": " + context.Text("CoreFromInput", g.Key)));
        foreach (var register in report.Registers)
        {
            if (register.IsUnverified)
                writer.WriteLine(Show(register.Path) + ": " + UnverifiedRegister.TextOf(register, context));
        }

        WriteList(writer, context.Text("Summary_Problems"), report.Problems.Select(p => p.Place(Show) + ": " + p.Message));
        WriteList(writer, context.Text("Summary_CatalogWarnings"), report.CatalogWarnings.Select(w => w.Place(Show) + ": " + w.Message));
        WriteList(writer, context.Text("Summary_NotJudged"), NotJudged(report, context, Show));
        WriteList(writer, context.Text("Summary_RulesNotRun"), report.RulesNotRun.Select(n => n.What + ": " + n.Why));
        if (report.Findings.Count > 0)
            writer.WriteLine(context.Text("Summary_Explain", report.Findings[0].Rule.Id));
    }

    private static void WriteBaseline(BaselineOutcome baseline, ToolContext context, string file, TextWriter writer)
    {
        writer.WriteLine(baseline.HasEnded
            ? context.Text("Summary_BaselineEnded", file, baseline.EndsOn)
            : context.Text("Summary_Baseline", file, baseline.Known, baseline.EndsOn, baseline.DaysLeft, baseline.New));
        if (baseline.Gone.Count > 0)
            writer.WriteLine(context.Text(baseline.WasShrunk ? "Summary_BaselineShrunk" : "Summary_BaselineNotShrunk", file, baseline.Gone.Count));
    }

    private static string Line(Finding finding, string folder)
    {
        var severity = ReportNames.Of(finding.Severity);
        var text = $"{severity} {finding.Rule.Id}: {finding.Message}";
        return finding.Place switch
        {
            { Line: > 0 } place => $"{PathDisplay.Relative(folder, place.Path)}({place.Line},{place.Column}): {text}",
            { } place => $"{PathDisplay.Relative(folder, place.Path)} : {text}",
            null when finding.Key.Site.Length == 0 => $"{PathDisplay.Relative(folder, finding.Artifact)} : {text}",
            null => $"{PathDisplay.Relative(folder, finding.Artifact)} : {text} [{SymbolDisplay.FromDocumentationId(finding.Key.Site)}]",
        };
    }

    private static string Line(BuildFact fact, ToolContext context, Func<string, string> show)
    {
        string Known(string value) => value.Length > 0 ? value : context.Text("Build_Unknown");
        return context.Text("Build_Fact", show(fact.Project) + (fact.TargetFramework.Length > 0 ? " (" + fact.TargetFramework + ")" : ""), context.Text(fact.AnalyzersOn switch { true => "Build_On", false => "Build_Off", null => "Build_Unknown" }),
            Known(fact.Mode), Known(fact.EvaluationDate), Known(fact.Version), Known(fact.Hash));
    }

    // A published folder holds hundreds of files that need no judgement: a few names of each kind tell what was left out.
    private static IEnumerable<string> NotJudged(RunReport report, ToolContext context, Func<string, string> show)
    {
        foreach (var reason in report.NotJudged.GroupBy(n => n.Why))
            yield return Few(context, [.. reason.Select(n => show(n.What))]) + ": " + reason.Key;
        if (report.Unrelated.Count > 0 && report.Judged.Count > 0)
            yield return Few(context, report.Unrelated) + ": " + context.Text("NotJudged_Unrelated");
    }

    private static string Few(ToolContext context, IReadOnlyList<string> names) => names.Count <= Shown
        ? string.Join(", ", names)
        : string.Join(", ", names.Take(Shown)) + " " + context.Text("Summary_More", names.Count - Shown);

    private static void WriteList(TextWriter writer, string title, IEnumerable<string> lines)
    {
        var first = true;
        foreach (var line in lines)
        {
            if (first)
                writer.WriteLine(title);
            first = false;
            writer.WriteLine("  " + line);
        }
    }
}
