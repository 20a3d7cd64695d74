using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Rules;
using NoCustomization.Tool.Shapes;

namespace NoCustomization.Conformance.Oracle;

/// <summary>Compiles every shape, of either language, against cores whose restricted symbols are obsolete, and compares the compiler's warnings with the source eye's findings.</summary>
internal sealed class ObsoleteRun
{
    /// <summary>What a disagreement is about: no single symbol, for the compilers name none.</summary>
    public const string AnySymbol = "obsolete";

    private static readonly string[] s_warnings = ["CS0618", "CS0612", "BC40000", "BC40008"];
    private readonly ConcurrentBag<Disagreement> _disagreements = [];
    private readonly ConcurrentDictionary<CompiledUnit, Lazy<MetadataReference>> _cores = new();
    private int _warnings;

    /// <summary>Where a compiler and the analyzer differ.</summary>
    public IReadOnlyList<Disagreement> Disagreements => [.. _disagreements.OrderBy(d => d.ToString(), StringComparer.Ordinal)];

    /// <summary>Warnings compared.</summary>
    public int Warnings => _warnings;

    /// <summary>Runs over the suite.</summary>
    public static async Task<ObsoleteRun> OverAsync(Suite suite, CancellationToken cancellation)
    {
        var run = new ObsoleteRun();
        var results = await suite.ResultsAsync();
        var compiler = new ShapeCompiler();
        var shapes = Suite.Folder.Shapes.Where(s => s.Options is { Publicize: false, IsTest: false, Waivers: null } && results[Suite.NameOf(s)].Problems.Count == 0);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        await Parallel.ForEachAsync(shapes, options, (shape, token) =>
        {
            run.Compare(compiler.Compile(shape, token), results[Suite.NameOf(shape)], token);
            return ValueTask.CompletedTask;
        });
        return run;
    }

    private void Compare(CompiledShape shape, ShapeResult result, CancellationToken cancellation)
    {
        var compilation = shape.Debug.Compilation;
        var any = false;
        foreach (var core in shape.References.Cores.Where(c => c.Alias is null && c.Unit.SourcePath.EndsWith(".cs", StringComparison.Ordinal)))
        {
            var reference = core.Unit.ToReference();
            if (compilation.GetAssemblyOrModuleSymbol(reference) is not IAssemblySymbol symbol || CoreMarks.Of(core.Unit, symbol, [symbol]) is not { } marks
                || marks.Owns(compilation.Assembly.Name) || symbol.GivesAccessTo(compilation.Assembly))
            {
                continue;
            }

            var mutant = _cores.GetOrAdd(core.Unit, unit => new(() => MetadataReference.CreateFromImage(ObsoleteCore.Of(unit), filePath: unit.Name + ".dll")));
            compilation = compilation.ReplaceReference(reference, mutant.Value);
            any = true;
        }

        if (!any)
            return;
        var name = Suite.NameOf(shape.Unit);
        var warned = compilation.GetDiagnostics(cancellation).Where(d => d.Location.IsInSource && Array.IndexOf(s_warnings, d.Id) >= 0 && !ErrorPlaces.IsUsingDirective(d.Location)).Select(d => d.Location.GetLineSpan()).ToHashSet();
        var findings = result.Comparisons.Where(j => j is { Configuration: BuildConfiguration.Debug, Comparison.Eye: Eyes.Source })
            .SelectMany(j => j.Comparison.Met.Select(m => m.Observation).Concat(j.Comparison.Wrong.Select(w => w.Found).OfType<Observation>()))
            .Where(f => Precedence.Covers("NC2004", f.RuleId)).Select(f => (f.File!, f.StartLine)).ToHashSet();
        Interlocked.Add(ref _warnings, warned.Count);
        // The compilers warn of an expression from where it begins, we of the name in it.
        foreach (var span in warned)
        {
            var lines = Enumerable.Range(span.StartLinePosition.Line + 1, span.EndLinePosition.Line - span.StartLinePosition.Line + 1);
            if (!lines.Any(l => findings.Contains((span.Path, l))))
                _disagreements.Add(new Disagreement(name, span.StartLinePosition.Line + 1, "NC2004", AnySymbol, IsError: true));
        }
    }
}
