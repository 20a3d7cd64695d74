extern alias analyzers;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace NoCustomization.Benchmarks;

/// <summary>Rows of the source eye: what it adds to a compilation, beside the floor and a peer in the same process.</summary>
internal sealed class AnalyzerBench(TextWriter output, int lines, int rounds)
{
    private static readonly DiagnosticAnalyzer s_ours = new analyzers::NoCustomization.Analyzers.CustomizationAnalyzer();
    private static readonly string[] s_framework = Directory.GetFiles(Setting.References, "*.dll");

    public void Run()
    {
        var peer = Load(Path.Combine(Setting.BannedApi, "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll"), "CSharpSymbolIsBannedAnalyzer").Single();
        var banned = Options(("BannedSymbols.txt", CoreSource.BannedSymbols()));
        output.WriteLine("| compilation | lines | bind MB | floor MB | ours MB | ours / floor | peer MB | ours / peer | ours CPU / floor CPU | findings ours, peer |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var corpus in Corpus.All)
        {
            var work = new Workload(corpus.Files(lines), CoreSource.Annotated());
            var bind = work.Cost(rounds, [], null);
            var floor = Extra(work.Cost(rounds, [new FloorAnalyzer()], null), bind);
            var ours = Extra(work.Cost(rounds, [s_ours], null), bind);
            var theirs = Extra(work.Cost(rounds, [peer], banned), bind);
            output.WriteLine($"| {corpus.Name} | {work.Lines} | {bind.Megabytes:F0} | {floor.Megabytes:F1} | {ours.Megabytes:F1} | {Ratio(ours, floor)} | {theirs.Megabytes:F1} | {Ratio(ours, theirs)} | {ours.Cpu / floor.Cpu:F2} | {work.Count(s_ours, null)}, {work.Count(peer, banned)} |");
        }

        BesideTheSdk();
        NothingToCheck(peer);
        CatalogSize();
    }

    private void BesideTheSdk()
    {
        var sdk = Directory.GetFiles(Setting.SdkAnalyzers, "*NetAnalyzers.dll").Where(f => !f.Contains("VisualBasic", StringComparison.Ordinal))
            .SelectMany(f => Load(f, null)).ToArray();
        output.WriteLine();
        output.WriteLine("| beside the SDK's default analyzers | with them MB | with ours too MB | extra | CPU ratio |");
        output.WriteLine("|---|---|---|---|---|");
        var work = new Workload(Corpus.All[0].Files(lines / 3), CoreSource.Annotated());
        var alone = work.Cost(rounds, sdk, null);
        var both = work.Cost(rounds, [.. sdk, s_ours], null);
        output.WriteLine($"| {Corpus.All[0].Name} | {alone.Megabytes:F1} | {both.Megabytes:F1} | {(both.Bytes - alone.Bytes) * 100.0 / alone.Bytes:+0.00;-0.00} % | {both.Cpu / alone.Cpu:F3} |");
    }

    private void NothingToCheck(DiagnosticAnalyzer peer)
    {
        output.WriteLine();
        output.WriteLine("| no core referenced | extra MB |");
        output.WriteLine("|---|---|");
        var work = new Workload(Corpus.All[0].Files(lines / 3), CoreSource.Plain());
        var bind = work.Cost(rounds, [], null);
        foreach (var (name, analyzer) in new[] { ("one compilation action", new CompilationOnlyAnalyzer()), ("ours", s_ours), ("peer without a list", peer) })
            output.WriteLine($"| {name} | {Extra(work.Cost(rounds, [analyzer], null), bind).Megabytes:F2} |");
    }

    private void CatalogSize()
    {
        output.WriteLine();
        output.WriteLine("| catalog entries | extra MB | beside 10 |");
        output.WriteLine("|---|---|---|");
        var work = new Workload(Corpus.All[0].Files(lines), CoreSource.Plain());
        var bind = work.Cost(rounds, [], null);
        var ten = default(Cost);
        foreach (var entries in new[] { 10, 100, 1_000, 10_000 })
        {
            var cost = Extra(work.Cost(rounds, [s_ours], Options(("bench.nocustomization-catalog.json", CoreSource.Catalog(entries)))), bind);
            ten = entries == 10 ? cost : ten;
            output.WriteLine($"| {entries} | {cost.Megabytes:F1} | {Ratio(cost, ten)} |");
        }
    }

    private static Cost Extra(Cost with, Cost without) => new(with.Bytes - without.Bytes, with.Cpu - without.Cpu);

    private static string Ratio(Cost a, Cost b) => ((double)a.Bytes / b.Bytes).ToString("F2", System.Globalization.CultureInfo.InvariantCulture);

    private static AnalyzerOptions Options((string Name, string Text) file) => new([new Additional(file.Name, file.Text)]);

    private static IEnumerable<DiagnosticAnalyzer> Load(string file, string? name) => LoadableTypes(Assembly.LoadFrom(file))
        .Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t) && (name is null || t.Name == name)
            && t.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
        .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t, nonPublic: true)!);

    // The file holds code fixes too, whose workspace libraries are not here.
    private static IEnumerable<Type> LoadableTypes(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            return e.Types.OfType<Type>();
        }
    }

    private sealed class Additional(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>Sources parsed once; every measurement takes a fresh compilation with fresh references, on one thread.</summary>
    private sealed class Workload
    {
        private readonly SyntaxTree[] _trees;
        private readonly byte[] _core;

        public Workload(IReadOnlyList<string> files, string core)
        {
            Lines = files.Sum(f => f.Count(c => c == '\n'));
            _trees = [.. files.Select((f, i) => CSharpSyntaxTree.ParseText(f, path: $"f{i}.cs"))];
            using var stream = new MemoryStream();
            var emitted = Compile("Bench.Core", [CSharpSyntaxTree.ParseText(core)], null).Emit(stream);
            if (!emitted.Success)
                throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
            _core = stream.ToArray();
            var errors = Compile("Vendor", _trees, _core).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Take(5).ToList();
            if (errors.Count > 0)
                throw new InvalidOperationException("the generated sources do not compile: " + string.Join('\n', errors));
        }

        public int Lines { get; }

        public Cost Cost(int rounds, IReadOnlyList<DiagnosticAnalyzer> analyzers, AnalyzerOptions? options) => Measure.Best(rounds, () => Diagnose(analyzers, options));

        public int Count(DiagnosticAnalyzer analyzer, AnalyzerOptions? options) => Diagnose([analyzer], options).Count(d => analyzer.SupportedDiagnostics.Any(s => s.Id == d.Id));

        private ImmutableArray<Diagnostic> Diagnose(IReadOnlyList<DiagnosticAnalyzer> analyzers, AnalyzerOptions? options)
        {
            var compilation = Compile("Vendor", _trees, _core);
            if (analyzers.Count == 0)
                return compilation.GetDiagnostics();
            var settings = new CompilationWithAnalyzersOptions(options ?? new AnalyzerOptions([]), (e, a, _) => throw new InvalidOperationException(a.ToString(), e), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
            return compilation.WithAnalyzers([.. analyzers], settings).GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        }

        private static CSharpCompilation Compile(string name, IEnumerable<SyntaxTree> trees, byte[]? core)
        {
            var references = s_framework.Select(f => (MetadataReference)MetadataReference.CreateFromFile(f)).ToList();
            references.Add(MetadataReference.CreateFromFile(typeof(StandardPackageAttribute).Assembly.Location));
            if (core is not null)
                references.Add(MetadataReference.CreateFromImage(core));
            return CSharpCompilation.Create(name, trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
        }
    }
}
