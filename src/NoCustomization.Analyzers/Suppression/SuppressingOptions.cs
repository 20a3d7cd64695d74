using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Analyzers.Suppression;

/// <summary>
/// NC9001: the severity of a rule lowered by <c>NoWarn</c>, a rule set, a global configuration or an editorconfig. One finding for each rule, in the first file for
/// which it holds, so that it shows while code is typed; raising a severity suppresses nothing.
/// </summary>
internal sealed class SuppressingOptions
{
    private readonly VendorCompilation _vendor;
    private Dictionary<SyntaxTree, List<(string Rule, bool IsForFile)>>? _byTree;

    private SuppressingOptions(VendorCompilation vendor) => _vendor = vendor;

    /// <summary>Registers the extractor.</summary>
    public static void Register(Registrar on) => on.OnTree(new SuppressingOptions(on.Vendor).Analyze);

    private void Analyze(SyntaxTreeAnalysisContext context, VendorCompilation vendor)
    {
        var byTree = _byTree;
        if (byTree is null)
        {
            byTree = Read(context.CancellationToken);
            byTree = Interlocked.CompareExchange(ref _byTree, byTree, null) ?? byTree;
        }

        if (!byTree.TryGetValue(context.Tree, out var attempts))
            return;
        foreach (var (rule, isForFile) in attempts)
        {
            // What is said of files stands in none of them.
            var what = new Text(isForFile ? "NC9001_EditorConfig" : "NC9001_Options");
            context.ReportDiagnostic(Suppressions.Describe(vendor, what, rule, null, Location.None));
        }
    }

    private Dictionary<SyntaxTree, List<(string Rule, bool IsForFile)>> Read(CancellationToken cancellation)
    {
        var result = new Dictionary<SyntaxTree, List<(string, bool)>>();
        var compilation = _vendor.Compilation;
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
