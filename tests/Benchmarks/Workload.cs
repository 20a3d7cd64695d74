using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NoCustomization.Benchmarks;

/// <summary>Sources parsed once; every measurement takes a fresh compilation with fresh references, on one thread.</summary>
internal sealed class Workload
{
    private readonly Func<CSharpCompilation> _compile;

    private Workload(int lines, Func<CSharpCompilation> compile)
    {
        Lines = lines;
        _compile = compile;
        var errors = compile().GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Take(5).ToList();
        if (errors.Count > 0)
            throw new InvalidOperationException("the sources do not compile: " + string.Join('\n', errors));
    }

    /// <summary>How many lines the sources have.</summary>
    public int Lines { get; }

    /// <summary>Generated sources against a generated core.</summary>
    public static Workload Of(IReadOnlyList<string> files, string core)
    {
        SyntaxTree[] trees = [.. files.Select((f, i) => CSharpSyntaxTree.ParseText(f, path: $"f{i}.cs"))];
        using var stream = new MemoryStream();
        var emitted = Compile("Bench.Core", [CSharpSyntaxTree.ParseText(core)], null).Emit(stream);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
        var image = stream.ToArray();
        return new Workload(files.Sum(f => f.Count(c => c == '\n')), () => Compile("Vendor", trees, image));
    }

    /// <summary>A compilation as a compiler was told it in a response file.</summary>
    public static Workload Of(string response)
    {
        response = Path.GetFullPath(response);
        var line = CSharpCommandLineParser.Default.Parse(["/noconfig", "@" + response], Path.GetDirectoryName(response), sdkDirectory: null);
        var options = line.CompilationOptions.WithConcurrentBuild(false).WithGeneralDiagnosticOption(ReportDiagnostic.Default);
        SyntaxTree[] trees = [.. line.SourceFiles.Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f.Path), line.ParseOptions, f.Path))];
        string[] references = [.. line.MetadataReferences.Select(r => r.Reference)];
        return new Workload(trees.Sum(t => t.GetText().Lines.Count), () => CSharpCompilation.Create(line.CompilationName ?? "Vendor", trees, references.Select(r => MetadataReference.CreateFromFile(r)), options));
    }

    /// <summary>A compilation of the sources.</summary>
    public CSharpCompilation Compile() => _compile();

    /// <summary>What binding the sources costs, and running analyzers on them.</summary>
    public Cost Cost(int rounds, IReadOnlyList<DiagnosticAnalyzer> analyzers, AnalyzerOptions? options) => Measure.Best(rounds, () => Diagnose(analyzers, options));

    /// <summary>How much an analyzer finds: whether it is awake.</summary>
    public int Count(DiagnosticAnalyzer analyzer, AnalyzerOptions? options) => Diagnose([analyzer], options).Count(d => analyzer.SupportedDiagnostics.Any(s => s.Id == d.Id));

    private ImmutableArray<Diagnostic> Diagnose(IReadOnlyList<DiagnosticAnalyzer> analyzers, AnalyzerOptions? options)
    {
        var compilation = _compile();
        if (analyzers.Count == 0)
            return compilation.GetDiagnostics();
        var settings = new CompilationWithAnalyzersOptions(options ?? new AnalyzerOptions([]), (e, a, _) => throw new InvalidOperationException(a.ToString(), e), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        return compilation.WithAnalyzers([.. analyzers], settings).GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
    }

    private static CSharpCompilation Compile(string name, IEnumerable<SyntaxTree> trees, byte[]? core)
    {
        var references = Directory.GetFiles(Setting.References, "*.dll").Select(f => (MetadataReference)MetadataReference.CreateFromFile(f)).ToList();
        references.Add(MetadataReference.CreateFromFile(typeof(StandardPackageAttribute).Assembly.Location));
        if (core is not null)
            references.Add(MetadataReference.CreateFromImage(core));
        return CSharpCompilation.Create(name, trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
    }
}
