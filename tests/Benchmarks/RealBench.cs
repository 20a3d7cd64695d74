extern alias analyzers;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NoCustomization.Benchmarks;

/// <summary>
/// The source eye on somebody's real compilation, given as the compiler's response file. Libraries that it uses a lot are taken for the core: everything in them is open,
/// and every so manieth public type restricted, for us and for the peer alike: many findings, or next to none.
/// </summary>
internal sealed class RealBench(TextWriter output, IReadOnlyList<string> responses, IReadOnlyList<string> cores, int every, int rounds)
{
    private static readonly DiagnosticAnalyzer s_ours = new analyzers::NoCustomization.Analyzers.CustomizationAnalyzer();

    public void Run()
    {
        var peer = AnalyzerFiles.Peer();
        output.WriteLine("| compilation | lines | core | restricted types | bind MB | floor MB | ours MB | ours / floor | peer MB | ours / peer | ours CPU / floor CPU | findings ours, peer |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var response in responses)
        {
            var work = Workload.Of(response);
            var assemblies = CoresOf(work.Compile());
            var restricted = Restricted(assemblies);
            string[] names = [.. assemblies.Select(a => a.Name)];
            var catalog = AnalyzerFiles.Options(("bench.nocustomization-catalog.json", Catalog(names, assemblies, restricted)));
            var banned = AnalyzerFiles.Options(("BannedSymbols.txt", string.Concat(restricted.Select(t => t + ";restricted\n"))));
            var bind = work.Cost(rounds, [], null);
            var floor = Cost.Extra(work.Cost(rounds, [new FloorAnalyzer(names)], null), bind);
            var ours = Cost.Extra(work.Cost(rounds, [s_ours], catalog), bind);
            var theirs = Cost.Extra(work.Cost(rounds, [peer], banned), bind);
            output.WriteLine($"| {Path.GetFileNameWithoutExtension(response)} | {work.Lines} | {string.Join(", ", cores)} | {restricted.Count} | {bind.Megabytes:F0} | {floor.Megabytes:F1} | {ours.Megabytes:F1} | {Cost.Ratio(ours, floor)} | {theirs.Megabytes:F1} | {Cost.Ratio(ours, theirs)} | {ours.Cpu / floor.Cpu:F2} | {work.Count(s_ours, catalog)}, {work.Count(peer, banned)} |");
        }
    }

    private List<IAssemblySymbol> CoresOf(CSharpCompilation compilation) =>
        [.. compilation.SourceModule.ReferencedAssemblySymbols.Where(a => cores.Any(c => a.Name == c || c.EndsWith('*') && a.Name.StartsWith(c[..^1], StringComparison.Ordinal)))];

    private List<string> Restricted(IEnumerable<IAssemblySymbol> assemblies) =>
        [.. assemblies.SelectMany(a => Types(a.GlobalNamespace)).Select(t => t.GetDocumentationCommentId()!).Order(StringComparer.Ordinal).Where((_, i) => i % every == 1)];

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(t => t.DeclaredAccessibility == Accessibility.Public).Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static string Catalog(IEnumerable<string> names, IEnumerable<IAssemblySymbol> assemblies, IEnumerable<string> restricted)
    {
        var open = assemblies.SelectMany(a => Types(a.GlobalNamespace)).Select(t => t.ContainingNamespace.ToDisplayString()).Distinct();
        return $$"""
            { "formatVersion": 1, "package": "bench", "assemblies": [ {{string.Join(", ", names.Select(n => $"{{ \"name\": \"{n}\" }}"))}} ], "namespaces": [ "Nowhere" ],
              "extensionPoints": [ { "id": "all", "symbols": [ {{string.Join(", ", open.Select(n => $"\"T:{n}.**\""))}} ] } ],
              "packageInternal": [ {{string.Join(", ", restricted.Select(t => $"\"{t}\""))}} ] }
            """;
    }
}
