using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Policy.Texts;
using NoCustomization.Policy.Usages;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Findings;
using NoCustomization.Tool.Verbs;

namespace NoCustomization.Tool.Builds.Logs;

/// <summary>
/// Says what a build really did, from its binary log: whether our analyzer was passed to each compiler and let run, in which mode and for which date, and what it found. What contradicts
/// an analysis that can be relied on is NC9009. Nothing is built, and the assemblies are not judged.
/// </summary>
/// <param name="context">The language.</param>
/// <param name="cores">What <c>--core</c> named: who references one of these is judged, whatever its build files say.</param>
/// <param name="given">The analyzer that was given out, where it is not this tool's own.</param>
/// <param name="onlyReports">Whether errors count as warnings.</param>
internal sealed class LogCheck(ToolContext context, CoreInputs cores, AnalyzerFile? given, bool onlyReports)
{
    // A missing reference makes hundreds; the first ones tell.
    private const int MostFailures = 10;

    private readonly HashSet<string> _cores = new(cores.Paths.SelectMany(AssembliesAt).Select(p => Path.GetFileNameWithoutExtension(p)), StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<AnalyzerFile> _genuine = new(() => given ?? AnalyzerFile.Read(Path.Combine(AppContext.BaseDirectory, "analyzers", "NoCustomization.Analyzers.dll")));

    /// <summary>Judges a log.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public RunReport Judge(string path)
    {
        var log = BinaryBuildLog.Read(context, path);
        var judged = log.Compilations.Where(IsOurs).ToArray();
        var findings = new List<IReadOnlyList<Finding>> { log.Messages.Where(m => RuleCatalog.Find(m.Code) is not null).Distinct().Select(m => Of(m, judged)).ToArray() };
        foreach (var compilation in judged)
            findings.Add([.. Contradictions(compilation).Concat(Failures(compilation, log.Messages)).Select(c => Disabled(compilation, c.Target, c.Reason))]);
        return new RunReport
        {
            Verb = "check",
            Subject = Path.GetFileName(path),
            Root = Path.GetDirectoryName(path)!,
            Packages = [],
            Judged = [.. judged.Select(c => c.Assembly).Distinct().Order(StringComparer.Ordinal)],
            Unrelated = [.. log.Compilations.Except(judged).Select(c => c.Assembly).Distinct().Order(StringComparer.Ordinal)],
            Findings = FindingMerger.Merge(findings),
            Problems =
            [
                .. log.Failures.Select(f => new RunProblem(f.Project ?? path, context.Text("Binlog_Failed", f.Code + " " + f.Text))).Distinct().Take(MostFailures),
                .. log.Compilations.SelectMany(c => c.Arguments.Unknown.Select(f => new RunProblem(c.Project, context.Text("Binlog_ResponseFile", f)))).Distinct(),
            ],
            NotJudged = [.. judged.SelectMany(c => c.Analyzers).Where(a => !File.Exists(a)).Distinct().Select(a => new NotJudged(a, context.Text("Binlog_AnalyzerElsewhere")))],
            BuildFacts = [.. judged.Select(FactsOf).Distinct()],
        };
    }

    private bool IsOurs(LoggedCompilation compilation) => compilation.Mode.Length > 0 || compilation.Analyzer is not null || compilation.References.Any(_cores.Contains);

    private IEnumerable<(string Target, string Reason)> Contradictions(LoggedCompilation compilation)
    {
        if (compilation.OwnCompiler.Length > 0)
            yield return ("log:compiler=other", context.Text("Binlog_OtherCompiler", compilation.Assembly, compilation.OwnCompiler));
        // What is not known is a problem, no finding.
        if (compilation is { Analyzer: null, AnalyzersOn: false })
            yield return ("log:analyzer=none", context.Text("Binlog_NoAnalyzer", compilation.Assembly));
        else if (compilation.AnalyzersOn == false)
            yield return ("log:analyzers=off", context.Text("Binlog_Skipped", compilation.Assembly));
        if (compilation.Silenced.FirstOrDefault(LoadFailures.IsNeeded) is { } silenced)
            yield return ("log:silenced=" + silenced.ToUpperInvariant(), context.Text("Binlog_Silenced", compilation.Assembly, silenced));
        if (string.Equals(compilation.Mode.Trim(), "report", StringComparison.OrdinalIgnoreCase))
            yield return ("log:mode=report", context.Text("Binlog_ReportMode", compilation.Assembly));
        if (compilation.Analyzers.Count() > 1)
            yield return ("log:analyzer=several", context.Text("Binlog_SeveralAnalyzers", compilation.Assembly, string.Join(", ", compilation.Analyzers)));
        else if (compilation.Analyzer is { } analyzer && File.Exists(analyzer) && AnalyzerFile.Read(analyzer) is var file && file.Hash != _genuine.Value.Hash)
        {
            yield return file.Version.Length == 0
                ? ("log:analyzer=other", context.Text("Binlog_OtherAnalyzer", compilation.Assembly, analyzer))
                : ("log:analyzer=unknown", context.Text("Binlog_UnknownAnalyzer", compilation.Assembly, analyzer, file.Version, file.Hash, _genuine.Value.Version, _genuine.Value.Hash));
        }
    }

    // A warning, where nothing made it an error: the compiler goes on without the analyzer.
    private static IEnumerable<(string Target, string Reason)> Failures(LoggedCompilation compilation, IEnumerable<LoggedMessage> messages) => messages
        .Where(m => m.Project == compilation.Project && LoadFailures.IsOfOurs(m.Code, m.Text)).DistinctBy(m => m.Code).Select(m => ("log:failed=" + m.Code.ToUpperInvariant(), m.Code + " " + m.Text));

    private BuildFact FactsOf(LoggedCompilation compilation)
    {
        var file = compilation.Analyzer is { } analyzer && File.Exists(analyzer) ? AnalyzerFile.Read(analyzer) : new("", "");
        return new(
            compilation.Project,
            compilation.TargetFramework,
            compilation.AnalyzersOn,
            compilation.Mode,
            compilation.EvaluationDate,
            compilation.Analyzer ?? "",
            file.Version,
            file.Hash);
    }

    // The log holds no more than the words: target and site are not known.
    private Finding Of(LoggedMessage message, IReadOnlyList<LoggedCompilation> compilations)
    {
        var rule = RuleCatalog.Find(message.Code)!;
        var vendor = compilations.FirstOrDefault(c => c.Project == message.Project)?.Assembly ?? Path.GetFileNameWithoutExtension(message.Project ?? "");
        return new Finding
        {
            Key = new FindingKey(rule.Id, "", "", vendor, "", rule.Id == NC9009_AnalysisDisabled.Rule.Id ? UsageKind.DisableAnalysis : UsageKind.FailAnalysis),
            Rule = rule,
            Severity = FindingSeverity.Of(rule, onlyReports),
            Message = message.Text,
            Place = message is { File.Length: > 0, Line: > 0 } ? new SourcePlace(message.File, message.Line, message.Column, 0, 0) : null,
            Artifact = message.Project ?? "",
            Eyes = Eyes.Build,
        };
    }

    private Finding Disabled(LoggedCompilation compilation, string target, string reason) => new()
    {
        Key = new FindingKey(NC9009_AnalysisDisabled.Rule.Id, "", target, compilation.Assembly, "", UsageKind.DisableAnalysis),
        Rule = NC9009_AnalysisDisabled.Rule,
        Severity = FindingSeverity.Of(NC9009_AnalysisDisabled.Rule, onlyReports),
        Message = TextResources.Format(new Text(NC9009_AnalysisDisabled.Rule.MessageKey, reason), context.Culture),
        Arguments = [reason],
        Artifact = compilation.Project,
        Eyes = Eyes.Build,
    };

    private static IEnumerable<string> AssembliesAt(string path) => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.dll", SearchOption.AllDirectories) : [path];
}
