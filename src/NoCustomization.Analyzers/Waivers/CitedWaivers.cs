using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Waivers;

namespace NoCustomization.Analyzers.Waivers;

/// <summary>
/// The waivers that a compilation cites. What is found inside a citing declaration is held until the outermost type around it has been judged, for only then it can be
/// counted; what a citation on the assembly may cover, until the build ends. Nothing held is ever lost: what no end decides, the end of the build does.
/// </summary>
internal sealed class CitedWaivers
{
    private readonly VendorCompilation _vendor;
    private readonly WaiverMatcher _matcher;
    private readonly Dictionary<string, CitingType> _types = new(StringComparer.Ordinal);
    private readonly HashSet<SyntaxTree> _trees = [];
    private readonly List<SourceCitation> _ofAssembly = [];
    private readonly HashSet<string> _idsOfAssembly = new(StringComparer.Ordinal);
    private readonly HeldFindings _heldForAssembly = new();
    private readonly HashSet<(FindingKey, Location)> _seenForAssembly = [];
    private readonly List<SharedScan> _scans = [];

    private CitedWaivers(VendorCompilation vendor, WaiverMatcher matcher, List<SourceCitation> citations)
    {
        _vendor = vendor;
        _matcher = matcher;
        foreach (var citation in citations)
            Add(citation);
        foreach (var type in _types.Values)
            _trees.UnionWith(type.Trees);
    }

    /// <summary>The citations of a compilation that a register may answer; null where there are none.</summary>
    public static CitedWaivers? Of(VendorCompilation vendor, WaiverMatcher matcher, CancellationToken cancellation)
    {
        var citations = CitationFinder.Find(vendor.Compilation, cancellation);
        return citations.Count == 0 ? null : new CitedWaivers(vendor, matcher, citations);
    }

    /// <summary>Whether something is cited in a type.</summary>
    public bool Concern(INamedTypeSymbol type) => type.ContainingType is null && _types.Count > 0 && _types.ContainsKey(DocumentationId.Of(type));

    /// <summary>Takes a finding of a symbol or an operation, if it has to wait.</summary>
    public bool Take(Diagnostic finding)
    {
        if (HeldFindings.KeyOf(finding) is not { } key)
            return false;
        return TypeOf(key.Site) is { } type ? type.Held.Hold(key, finding) : TakeForAssembly(key, finding);
    }

    /// <summary>
    /// Makes a scan of files leave out what stands in citing types: a file is scanned at a time of the compiler's choosing, and a type may end before. Whichever comes
    /// first scans, for all.
    /// </summary>
    public Action<SemanticModelAnalysisContext> Route(Action<SemanticModelAnalysisContext> scan)
    {
        var shared = new SharedScan(scan, TypeOf);
        _scans.Add(shared);
        return context =>
        {
            if (_ofAssembly.Count == 0 && !_trees.Contains(context.SemanticModel.SyntaxTree))
            {
                scan(context);
                return;
            }

            foreach (var finding in shared.Of(context.SemanticModel, context.Options, context.CancellationToken).Elsewhere)
            {
                if (HeldFindings.KeyOf(finding) is not { } key || !TakeForAssembly(key, finding))
                    context.ReportDiagnostic(finding);
            }
        };
    }

    /// <summary>Decides about a type, all of which has been judged.</summary>
    public void End(SymbolAnalysisContext context)
    {
        if (_types.TryGetValue(DocumentationId.Of(context.Symbol), out var type))
            End(type, context.Compilation, context.Options, context.ReportDiagnostic, context.CancellationToken);
    }

    /// <summary>Decides about the assembly, and about what no other end has.</summary>
    public void End(CompilationAnalysisContext context)
    {
        foreach (var type in _types.Values)
        {
            if (!type.Held.IsClosed)
                End(type, context.Compilation, context.Options, context.ReportDiagnostic, context.CancellationToken);
        }

        var held = _heldForAssembly.Close();
        List<FindingKey> keys;
        lock (_seenForAssembly)
        {
            keys = held.ConvertAll(h => h.Key);
            foreach (var (key, _) in _seenForAssembly)
                keys.Add(key);
        }

        Report(_ofAssembly, keys, held, context.ReportDiagnostic, isLast: true);
    }

    private void Add(SourceCitation citation)
    {
        if (citation.Type is not { } symbol)
        {
            _ofAssembly.Add(citation);
            _idsOfAssembly.Add(citation.Cites.WaiverId);
            return;
        }

        var id = DocumentationId.Of(symbol);
        if (!_types.TryGetValue(id, out var type))
            _types.Add(id, type = new CitingType(symbol));
        type.Citations.Add(citation);
    }

    private CitingType? TypeOf(Diagnostic finding) => HeldFindings.KeyOf(finding) is { } key ? TypeOf(key.Site) : null;

    private CitingType? TypeOf(string site)
    {
        CitingType? outermost = null;
        for (var around = new Enclosing(site); around.MoveNext();)
        {
            if (_types.TryGetValue(around.Current, out var type))
                outermost = type;
        }

        return outermost;
    }

    // What stays is told as well: it explains why a citation covers nothing.
    private bool TakeForAssembly(FindingKey key, Diagnostic finding)
    {
        if (_ofAssembly.Count == 0)
            return false;
        foreach (var id in _matcher.CandidatesFor(key))
        {
            if (_idsOfAssembly.Contains(id))
                return _heldForAssembly.Hold(key, finding);
        }

        lock (_seenForAssembly)
            _seenForAssembly.Add((key, finding.Location));
        return false;
    }

    private void End(CitingType type, Compilation compilation, AnalyzerOptions options, Action<Diagnostic> report, CancellationToken cancellation)
    {
        foreach (var tree in type.Trees)
        {
#pragma warning disable RS1030 // The end of a type has no model of the files in which the type stands.
            var model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            foreach (var scan in _scans)
            {
                foreach (var finding in scan.Of(model, options, cancellation).In(type))
                {
                    if (!type.Held.Hold(HeldFindings.KeyOf(finding)!, finding))
                        report(finding);
                }
            }
        }

        var held = type.Held.Close();
        Report(type.Citations, held.ConvertAll(h => h.Key), held, report, isLast: false);
    }

    private void Report(List<SourceCitation> citations, List<FindingKey> keys, List<(FindingKey Key, Diagnostic Diagnostic)> held, Action<Diagnostic> report, bool isLast)
    {
        var outcome = _matcher.Judge(citations.ConvertAll(c => c.Cites), keys);
        for (var i = 0; i < held.Count; i++)
        {
            var (key, finding) = held[i];
            if (outcome.Findings[i] is { State: WaiverState.Waived, Grant: { } grant })
                report(_vendor.Waived(finding, key, grant));
            else if (isLast || !TakeForAssembly(key, finding))
                report(finding);
        }

        foreach (var problem in outcome.Citations)
            report(_vendor.CitationFinding(problem, citations[problem.Index]));
    }
}
