using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Policy.Texts;
using NoCustomization.Policy.Usages;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Findings;
using NoCustomization.Tool.Waivers;

namespace NoCustomization.Tool.Builds;

/// <summary>Collects what the analyzer found while projects were compiled, and makes sure that it ran.</summary>
internal sealed class SourceEye(ToolContext context, bool onlyReports)
{
    /// <summary>The findings of each compilation.</summary>
    public List<IReadOnlyList<Finding>> Views { get; } = [];

    /// <summary>The same of the compilations that were judged, with the names of their assemblies.</summary>
    public List<(string Assembly, IReadOnlyList<Finding> Findings)> Compilations { get; } = [];

    /// <summary>Analyzers that failed.</summary>
    public List<RunProblem> Problems { get; } = [];

    /// <summary>Projects in languages without analyzers.</summary>
    public List<NotJudged> RulesNotRun { get; } = [];

    /// <summary>Collects the findings of a project.</summary>
    /// <param name="record">The project.</param>
    /// <param name="waivers">The registers that its compiler was given.</param>
    /// <param name="seenInBinary">What the binary eye found.</param>
    public void Read(BuildRecord record, WaiverInputs waivers, IReadOnlyList<Finding> seenInBinary)
    {
        if (record.Language is not ("C#" or "VB"))
        {
            var onlySource = string.Join(", ", RuleCatalog.All.Where(r => r.Eyes.HasFlag(Eyes.Source) && !r.Eyes.HasFlag(Eyes.Binary)).Select(r => r.Id));
            RulesNotRun.Add(new(onlySource, context.Text("Check_NoAnalyzersFor", Path.GetFileName(record.Project), record.Language)));
            return;
        }

        if (record.CompilerLog is not { } path)
            return;
        try
        {
            Add(record, CompilerLog.Read(path, record, onlyReports, context.Culture), waivers, seenInBinary);
        }
        catch (JsonException)
        {
            Problems.Add(new(record.Project, context.Text("Check_LogUnreadable")));
        }
    }

    /// <summary>Collects what the build itself reported under an id of ours (NC9009).</summary>
    public void Read(IEnumerable<BuildMessage> messages, IReadOnlyList<BuildRecord> records)
    {
        var ours = messages.Where(m => m.Project is not null && RuleCatalog.Find(m.Code) is { } rule && !rule.Eyes.HasFlag(Eyes.Source));
        foreach (var project in ours.GroupBy(m => m.Project!))
        {
            var vendor = records.FirstOrDefault(r => r.Project == project.Key)?.Assembly ?? Path.GetFileNameWithoutExtension(project.Key);
            Views.Add([.. project.Select(m => m.Text).Distinct().Select(text => Disabled(RuleCatalog.Find(project.First().Code)!, project.Key, vendor, text))]);
        }
    }

    private void Add(BuildRecord record, CompilerLog log, WaiverInputs waivers, IReadOnlyList<Finding> seenInBinary)
    {
        var view = SourceWaivers.Settle(log.Findings, waivers, onlyReports, seenInBinary);
        Views.Add(view);
        if (log.AnalyzerRan)
            Compilations.Add((record.Assembly, view));
        foreach (var failure in log.Failures.Distinct())
            Problems.Add(new(record.Project, context.Text("Check_AnalyzerFailed", failure)));
        // The check put the analyzer in; where the compiler did not know it, a target of the project took it out again. (Of code that does not
        // parse, the compiler shows no analyzer.)
        if (!log.AnalyzerRan && log.Failures.Count == 0 && record.IsBuilt)
            Views.Add([Disabled(NC9009_AnalysisDisabled.Rule, record.Project, record.Assembly, context.Text("Check_AnalyzerRemoved"))]);
    }

    private Finding Disabled(Rule rule, string project, string vendor, string reason) => new()
    {
        Key = new FindingKey(rule.Id, "", "", vendor, "", UsageKind.DisableAnalysis),
        Rule = rule,
        Severity = FindingSeverity.Of(rule, onlyReports),
        Message = TextResources.Format(new Text(rule.MessageKey, reason), context.Culture),
        Arguments = [reason],
        Artifact = project,
        Eyes = Eyes.Build,
    };
}
