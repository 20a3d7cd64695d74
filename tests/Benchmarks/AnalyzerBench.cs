extern alias analyzers;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NoCustomization.Benchmarks;

/// <summary>Rows of the source eye: what it adds to a compilation, beside the floor and a peer in the same process.</summary>
internal sealed class AnalyzerBench(TextWriter output, int lines, int rounds)
{
    private static readonly DiagnosticAnalyzer s_ours = new analyzers::NoCustomization.Analyzers.CustomizationAnalyzer();

    public void Run()
    {
        var peer = AnalyzerFiles.Peer();
        var banned = AnalyzerFiles.Options(("BannedSymbols.txt", CoreSource.BannedSymbols()));
        output.WriteLine("| compilation | lines | bind MB | floor MB | ours MB | ours / floor | peer MB | ours / peer | ours CPU / floor CPU | findings ours, peer |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var corpus in Corpus.All)
        {
            var work = Workload.Of(corpus.Files(lines), CoreSource.Annotated());
            var bind = work.Cost(rounds, [], null);
            var floor = Cost.Extra(work.Cost(rounds, [new FloorAnalyzer([CoreSource.AssemblyName])], null), bind);
            var ours = Cost.Extra(work.Cost(rounds, [s_ours], null), bind);
            var theirs = Cost.Extra(work.Cost(rounds, [peer], banned), bind);
            output.WriteLine($"| {corpus.Name} | {work.Lines} | {bind.Megabytes:F0} | {floor.Megabytes:F1} | {ours.Megabytes:F1} | {Cost.Ratio(ours, floor)} | {theirs.Megabytes:F1} | {Cost.Ratio(ours, theirs)} | {ours.Cpu / floor.Cpu:F2} | {work.Count(s_ours, null)}, {work.Count(peer, banned)} |");
        }

        BesideTheSdk();
        NothingToCheck(peer);
        CatalogSize();
        Waivers();
    }

    private void BesideTheSdk()
    {
        var sdk = Directory.GetFiles(Setting.SdkAnalyzers, "*NetAnalyzers.dll").Where(f => !f.Contains("VisualBasic", StringComparison.Ordinal))
            .SelectMany(f => AnalyzerFiles.Load(f, null)).ToArray();
        output.WriteLine();
        output.WriteLine("| beside the SDK's default analyzers | with them MB | with ours too MB | extra | CPU ratio |");
        output.WriteLine("|---|---|---|---|---|");
        var work = Workload.Of(Corpus.All[0].Files(lines / 3), CoreSource.Annotated());
        var alone = work.Cost(rounds, sdk, null);
        var both = work.Cost(rounds, [.. sdk, s_ours], null);
        output.WriteLine($"| {Corpus.All[0].Name} | {alone.Megabytes:F1} | {both.Megabytes:F1} | {(both.Bytes - alone.Bytes) * 100.0 / alone.Bytes:+0.00;-0.00} % | {both.Cpu / alone.Cpu:F3} |");
    }

    private void NothingToCheck(DiagnosticAnalyzer peer)
    {
        output.WriteLine();
        output.WriteLine("| no core referenced | extra MB |");
        output.WriteLine("|---|---|");
        var work = Workload.Of(Corpus.All[0].Files(lines / 3), CoreSource.Plain());
        var bind = work.Cost(rounds, [], null);
        foreach (var (name, analyzer) in new[] { ("one compilation action", new CompilationOnlyAnalyzer()), ("ours", s_ours), ("peer without a list", peer) })
            output.WriteLine($"| {name} | {Cost.Extra(work.Cost(rounds, [analyzer], null), bind).Megabytes:F2} |");
    }

    private void CatalogSize()
    {
        output.WriteLine();
        output.WriteLine("| catalog entries | extra MB | beside 10 |");
        output.WriteLine("|---|---|---|");
        var work = Workload.Of(Corpus.All[0].Files(lines), CoreSource.Plain());
        var bind = work.Cost(rounds, [], null);
        var ten = default(Cost);
        foreach (var entries in new[] { 10, 100, 1_000, 10_000 })
        {
            var cost = Cost.Extra(work.Cost(rounds, [s_ours], AnalyzerFiles.Options(("bench.nocustomization-catalog.json", CoreSource.Catalog(entries)))), bind);
            ten = entries == 10 ? cost : ten;
            output.WriteLine($"| {entries} | {cost.Megabytes:F1} | {Cost.Ratio(cost, ten)} |");
        }
    }

    // One file with a thousand citing types is what a generator writes; one file for each, what people do.
    private void Waivers()
    {
        output.WriteLine();
        output.WriteLine("| types that cite a waiver | files | without a register MB | extra with it MB | extra CPU ms | findings without, with |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var (count, perFile) in new[] { (100, 100), (1_000, 1_000), (1_000, 1) })
        {
            var work = Workload.Of(CoreSource.Citing(count, perFile), CoreSource.Annotated());
            var register = AnalyzerFiles.Options(("bench.nocustomization-waivers.json", CoreSource.Register(count)), ("NoCustomizationEvaluationDate", "2027-04-01"));
            var without = work.Cost(rounds, [s_ours], null);
            var extra = Cost.Extra(work.Cost(rounds, [s_ours], register), without);
            output.WriteLine($"| {count:N0} | {count / perFile:N0} | {without.Megabytes:F1} | {extra.Megabytes:F1} | {extra.Cpu.TotalMilliseconds:F0} | {work.Count(s_ours, null)}, {work.Count(s_ours, register)} |");
        }
    }
}
