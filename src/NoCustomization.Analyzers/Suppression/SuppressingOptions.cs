using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Analyzers.Suppression;

/// <summary>
/// NC9001: the severity of a rule lowered by <c>NoWarn</c>, a rule set, a global configuration or an editorconfig. One finding for each rule, reported with the first file
/// for which it holds, so that it shows while code is typed; raising a severity suppresses nothing.
/// </summary>
internal sealed class SuppressingOptions
{
    private readonly Dictionary<SyntaxTree, List<(string Rule, bool IsForFile)>> _byTree;

    private SuppressingOptions(Dictionary<SyntaxTree, List<(string Rule, bool IsForFile)>> byTree) => _byTree = byTree;

    /// <summary>Registers the extractor where there is such an attempt.</summary>
    public static void Register(Registrar on, CancellationToken cancellation)
    {
        var attempts = Read(on.Vendor.Compilation, cancellation);
        if (attempts.Count > 0)
            on.OnTree(new SuppressingOptions(attempts).Analyze);
    }

    private void Analyze(SyntaxTreeAnalysisContext context, VendorCompilation vendor)
    {
        if (!_byTree.TryGetValue(context.Tree, out var attempts))
            return;
        foreach (var (rule, isForFile) in attempts)
        {
            // What is said of files stands in none of them.
            var what = new Text(isForFile ? "NC9001_EditorConfig" : "NC9001_Options");
            context.ReportDiagnostic(Suppressions.Describe(vendor, what, rule, null, Location.None));
        }
    }

    private static Dictionary<SyntaxTree, List<(string Rule, bool IsForFile)>> Read(Compilation compilation, CancellationToken cancellation)
    {
        var result = new Dictionary<SyntaxTree, List<(string, bool)>>();
        SyntaxTree? first = null;
        foreach (var tree in compilation.SyntaxTrees)
        {
            first = tree;
            break;
        }

        if (first is null)
            return result;
        var done = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var option in compilation.Options.SpecificDiagnosticOptions)
        {
            if (Suppressions.RuleIn(option.Key) is { } rule && IsLowered(rule, option.Value) && done.Add(rule))
                Add(result, first, rule, isForFile: false);
        }

        if (compilation.Options.SyntaxTreeOptionsProvider is not { } provider)
            return result;
        foreach (var rule in RuleCatalog.All)
        {
            if (provider.TryGetGlobalDiagnosticValue(rule.Id, cancellation, out var severity) && IsLowered(rule.Id, severity) && done.Add(rule.Id))
                Add(result, first, rule.Id, isForFile: false);
        }

        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var rule in RuleCatalog.All)
            {
                if (!done.Contains(rule.Id) && provider.TryGetDiagnosticValue(tree, rule.Id, cancellation, out var severity) && IsLowered(rule.Id, severity) && done.Add(rule.Id))
                    Add(result, tree, rule.Id, isForFile: true);
            }
        }

        return result;
    }

    private static void Add(Dictionary<SyntaxTree, List<(string, bool)>> result, SyntaxTree tree, string rule, bool isForFile)
    {
        if (!result.TryGetValue(tree, out var attempts))
            result.Add(tree, attempts = []);
        attempts.Add((rule, isForFile));
    }

    private static bool IsLowered(string ruleId, ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Suppress or ReportDiagnostic.Hidden => true,
        ReportDiagnostic.Info => RuleCatalog.Find(ruleId)?.Severity != RuleSeverity.Info,
        ReportDiagnostic.Warn => RuleCatalog.Find(ruleId)?.Severity is null or RuleSeverity.Error,
        _ => false,
    };
}
