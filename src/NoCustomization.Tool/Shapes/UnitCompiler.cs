using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Tool.Shapes;

/// <summary>Compiles cores and stubs, each once for every set of assemblies that it sees.</summary>
internal sealed class UnitCompiler
{
    private readonly PackageRestorer _packages = new();
    private readonly ConcurrentDictionary<string, SourceUnit> _sources = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<CompiledUnit>> _units = new(StringComparer.Ordinal);

    /// <summary>Refuses units that reference each other in a circle. To be called before <see cref="Resolve"/>, which would never end.</summary>
    /// <exception cref="IllFormedShapeException">There is a circle, or a referenced file cannot be read.</exception>
    public void RefuseCircles(SourceUnit unit) => RefuseCircles(unit, [unit.Path]);

    /// <summary>Everything a unit references, compiled or found.</summary>
    /// <param name="unit">A shape, a core or a stub.</param>
    /// <param name="visible">Compiled units that it sees besides those it names itself: the cores before it, for a stub all cores and the stubs before it.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="IllFormedShapeException">Something cannot be found or does not compile.</exception>
    public UnitReferences Resolve(SourceUnit unit, IReadOnlyList<CompiledUnit> visible, CancellationToken cancellation)
    {
        var cores = new List<ReferencedUnit>();
        foreach (var entry in unit.Cores)
            cores.Add(new ReferencedUnit(Compile(entry, [.. visible, .. cores.Select(c => c.Unit)], cancellation), entry.Alias));

        var stubs = new List<ReferencedUnit>();
        foreach (var entry in unit.References.Where(r => r.Kind is ReferenceKind.Source or ReferenceKind.Library))
            stubs.Add(new ReferencedUnit(Compile(entry, [.. visible, .. cores.Concat(stubs).Select(c => c.Unit)], cancellation), entry.Alias));

        var frameworks = new List<MetadataReference>();
        foreach (var entry in unit.References.Where(r => r.Kind == ReferenceKind.Framework))
        {
            var found = FrameworkReferences.Find(entry.Value);
            if (found.IsDefault)
                throw new IllFormedShapeException(ShapeProblem.At(unit.Path, entry.Line, "Shape_FrameworkMissing", entry.Value));
            frameworks.AddRange(found);
        }

        var packages = unit.References.Where(r => r.Kind == ReferenceKind.Package).Select(r => r.Value).ToList();
        return new UnitReferences(cores, stubs, [.. FrameworkReferences.Base, .. frameworks, .. _packages.Restore(packages, unit.Path)]);
    }

    /// <summary>The compiler errors of a compilation as problems; empty where it compiles.</summary>
    public static IReadOnlyList<ShapeProblem> ErrorsOf(IEnumerable<Diagnostic> diagnostics, string path) =>
        [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d =>
        {
            var span = d.Location.GetLineSpan();
            var file = span.Path is { Length: > 0 } named ? named : path;
            return new ShapeProblem(file, d.Location.IsInSource ? span.StartLinePosition.Line + 1 : 0, new Text("Shape_CompilerError", d.Id, new CompilerMessage(d)));
        })];

    private void RefuseCircles(SourceUnit unit, List<string> chain)
    {
        foreach (var entry in unit.Cores.Concat(unit.References).Where(e => e.Kind == ReferenceKind.Source))
        {
            if (chain.Contains(entry.Value))
                throw new IllFormedShapeException(ShapeProblem.At(unit.Path, entry.Line, "Shape_ReferencesItself", string.Join(" > ", chain.Append(entry.Value).Select(p => Path.GetFileName(p)))));
            RefuseCircles(Read(entry.Value), [.. chain, entry.Value]);
        }
    }

    private SourceUnit Read(string path) => _sources.GetOrAdd(path, DirectiveReader.Read);

    private CompiledUnit Compile(ReferenceEntry entry, IReadOnlyList<CompiledUnit> visible, CancellationToken cancellation)
    {
        if (entry.Kind == ReferenceKind.Library)
            return new CompiledUnit(Path.GetFileNameWithoutExtension(entry.Value), entry.Value, File.ReadAllBytes(entry.Value));
        // A unit sees what stands before it, so the same file in another list is another assembly.
        var key = entry.Value + "\n" + string.Join("\n", visible.Select(v => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(v)));
        return _units.GetOrAdd(key, _ => new(() => Compile(Read(entry.Value), visible, cancellation))).Value;
    }

    private CompiledUnit Compile(SourceUnit unit, IReadOnlyList<CompiledUnit> visible, CancellationToken cancellation)
    {
        if (unit.Problems.Count > 0)
            throw new IllFormedShapeException(unit.Problems);
        var resolved = Resolve(unit, visible, cancellation);
        var trees = unit.With.Where(w => SourceLanguages.Of(w) is not null).Prepend(unit.Path)
            .Select(p => LanguageServices.Parse(unit, SourceText.From(File.ReadAllText(p), Encoding.UTF8), p, BuildConfiguration.Release)).ToList();
        var references = visible.Select(v => v.ToReference()).Concat(resolved.ForCompilation(publicize: false));
        var compilation = LanguageServices.Compile(unit, trees, references, BuildConfiguration.Release);
        using var image = new MemoryStream();
        var result = compilation.Emit(image, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded), cancellationToken: cancellation);
        var errors = ErrorsOf(result.Diagnostics, unit.Path);
        if (errors.Count > 0)
            throw new IllFormedShapeException(errors);
        return new CompiledUnit(unit.AssemblyName, unit.Path, image.ToArray()) { References = [.. compilation.References] };
    }
}
