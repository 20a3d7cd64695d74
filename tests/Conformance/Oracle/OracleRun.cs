using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NoCustomization.Policy.Rules;
using NoCustomization.Tool.Shapes;

namespace NoCustomization.Conformance.Oracle;

/// <summary>Compiles every C# shape against every mutant of its cores and compares the compiler's errors with the source eye's findings.</summary>
internal sealed class OracleRun
{
    private readonly ConcurrentBag<Disagreement> _disagreements = [];
    private readonly ConcurrentDictionary<string, byte> _mutants = new();
    private readonly ConcurrentDictionary<(MutationKind Kind, string Id), string> _otherErrors = new();
    private int _compilations;
    private int _errors;
    private int _findings;

    /// <summary>Where the compiler and the analyzer differ.</summary>
    public IReadOnlyList<Disagreement> Disagreements => [.. _disagreements.OrderBy(d => d.ToString(), StringComparer.Ordinal)];

    /// <summary>Mutants against which at least one shape was compiled.</summary>
    public int Mutants => _mutants.Count;

    /// <summary>Compilations of a shape against a mutant.</summary>
    public int Compilations => _compilations;

    /// <summary>First-order errors compared.</summary>
    public int Errors => _errors;

    /// <summary>Findings compared.</summary>
    public int Findings => _findings;

    /// <summary>Further errors that mutants caused, by mutation and id, each with a place where it occurs.</summary>
    public IReadOnlyDictionary<(MutationKind Kind, string Id), string> OtherErrors => _otherErrors;

    /// <summary>Runs over the suite.</summary>
    public static async Task<OracleRun> OverAsync(Suite suite, CancellationToken cancellation)
    {
        var run = new OracleRun();
        var results = await suite.ResultsAsync();
        var compiler = new ShapeCompiler();
        var shapes = Suite.Folder.Shapes.Where(s => s.Language == SourceLanguage.CSharp && s.Options is { Publicize: false, IsTest: false, Waivers: null }
            && results[Suite.NameOf(s)].Problems.Count == 0);
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
        var all = (CSharpCompilation)shape.Debug.Compilation;
        all = all.WithOptions(all.Options.WithMetadataImportOptions(MetadataImportOptions.All));
        var cores = shape.References.Cores.Where(c => c.Alias is null).Select(c => (c.Unit, Reference: c.Unit.ToReference())).ToList();
        var symbols = cores.Select(c => (IAssemblySymbol)all.GetAssemblyOrModuleSymbol(c.Reference)!).ToList();
        var text = string.Concat(all.SyntaxTrees.Select(t => t.ToString()));
        var findings = result.Comparisons.Where(j => j is { Configuration: BuildConfiguration.Debug, Comparison.Eye: Eyes.Source })
            .SelectMany(j => j.Comparison.Met.Select(m => m.Observation).Concat(j.Comparison.Wrong.Select(w => w.Found).OfType<Observation>())).ToList();
        foreach (var ((unit, reference), symbol) in cores.Zip(symbols))
        {
            // A friend sees what is internal, and a part of the core is not judged.
            if (CoreMarks.Of(unit, symbol, symbols) is not { } marks || marks.Owns(all.Assembly.Name) || symbol.GivesAccessTo(all.Assembly))
                continue;
            foreach (var mutation in Mutations.Of(symbol, marks).Where(m => !m.IsCalledByName || text.Contains(m.Name, StringComparison.Ordinal)))
            {
                cancellation.ThrowIfCancellationRequested();
                var mutant = MetadataReference.CreateFromImage(MutantImage.Of(unit.Image, mutation), filePath: unit.Name + ".dll");
                Compare(shape, mutation, all.ReplaceReference(reference, mutant), findings, cancellation);
                _mutants.TryAdd(mutation.Kind + " " + mutation.Symbol, 0);
            }
        }
    }

    private void Compare(CompiledShape shape, Mutation mutation, CSharpCompilation mutated, IReadOnlyList<Observation> findings, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _compilations);
        var errors = mutated.GetDiagnostics(cancellation).Where(d => d.Severity == DiagnosticSeverity.Error && d.Location.IsInSource).ToList();
        var firstOrder = errors.Where(e => ErrorKinds.IsFirstOrder(mutation, e)).ToList();
        var name = Suite.NameOf(shape.Unit);
        foreach (var other in errors.Except(firstOrder))
            _otherErrors.TryAdd((mutation.Kind, other.Id), $"{name}({PlaceOf(other).Line}), {mutation.Symbol}");

        foreach (var (place, error) in firstOrder.Select(e => (Place: PlaceOf(e), Error: e)).DistinctBy(e => e.Place))
        {
            Interlocked.Increment(ref _errors);
            var places = PlacesOf(mutation, mutated, error);
            if (!findings.Any(f => Precedence.Covers(mutation.Rule, f.RuleId) && places.Contains((f.File!, f.StartLine))))
                _disagreements.Add(new Disagreement(name, place.Line, mutation.Rule, mutation.Symbol, IsError: true));
        }

        // Where the compiler is content, the analyzer has no business to be discontent. Any error on the line will do: an operator that is gone is no inaccessible one.
        // An alias hides the name from the compiler, which objects to the directive alone; to us the alias is no use, and every name that stands for it is.
        var lines = errors.SelectMany(e => PlacesOf(mutation, mutated, e)).ToHashSet();
        var aliased = errors.Where(e => ErrorPlaces.IsUsingDirective(e.Location)).Select(e => PlaceOf(e).File).ToHashSet();
        foreach (var finding in findings.Where(f => f.RuleId == mutation.Rule && f.Target == mutation.Symbol))
        {
            Interlocked.Increment(ref _findings);
            if (!lines.Contains((finding.File!, finding.StartLine)) && !aliased.Contains(finding.File!))
                _disagreements.Add(new Disagreement(name, finding.StartLine, mutation.Rule, mutation.Symbol, IsError: false));
        }
    }

    // What a derived class's constructor cannot call, its base list names, in whatever part of it.
    private static IReadOnlyCollection<(string File, int Line)> PlacesOf(Mutation mutation, CSharpCompilation mutated, Diagnostic error)
    {
        if (mutation.Kind != MutationKind.HideConstructors || ErrorPlaces.DerivedTypeAt(error.Location) is not { } type)
            return [PlaceOf(error)];
        return
        [
            .. mutated.GetSemanticModel(type.SyntaxTree).GetDeclaredSymbol(type)!.DeclaringSyntaxReferences
                .SelectMany(r => (r.GetSyntax() as TypeDeclarationSyntax)?.BaseList?.Types ?? default(IEnumerable<BaseTypeSyntax>) ?? [])
                .Select(t => PlaceOf(t.GetLocation())),
        ];
    }

    private static (string File, int Line) PlaceOf(Diagnostic error) => PlaceOf(error.Location);

    private static (string File, int Line) PlaceOf(Location location)
    {
        var span = location.GetLineSpan();
        return (span.Path, span.StartLinePosition.Line + 1);
    }
}
