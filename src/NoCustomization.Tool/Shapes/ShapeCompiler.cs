using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace NoCustomization.Tool.Shapes;

/// <summary>Compiles shapes.</summary>
internal sealed class ShapeCompiler
{
    private readonly UnitCompiler _units = new();

    /// <summary>Compiles a shape both ways.</summary>
    /// <exception cref="IllFormedShapeException">It, a core or a stub is ill-formed or does not compile.</exception>
    public CompiledShape Compile(SourceUnit unit, CancellationToken cancellation)
    {
        if (unit.Problems.Count > 0)
            throw new IllFormedShapeException(unit.Problems);
        if (unit.Options.LanguageVersion is { } version && !LanguageServices.HasVersion(unit.Language, version))
            throw new IllFormedShapeException(ShapeProblem.At(unit.Path, 1, "Shape_OptionValue", "lang", version, "latest"));
        _units.RefuseCircles(unit);
        var references = _units.Resolve(unit, [], cancellation);
        return new CompiledShape(unit, references, Build(unit, references, BuildConfiguration.Debug, cancellation), Build(unit, references, BuildConfiguration.Release, cancellation));
    }

    private static VendorBuild Build(SourceUnit unit, UnitReferences references, BuildConfiguration configuration, CancellationToken cancellation)
    {
        var trees = new List<SyntaxTree> { LanguageServices.Parse(unit, SourceText.From(unit.Text, Encoding.UTF8), unit.Path, configuration) };
        trees.AddRange(unit.With.Where(w => SourceLanguages.Of(w) is not null)
            .Select(w => LanguageServices.Parse(unit, SourceText.From(File.ReadAllText(w), Encoding.UTF8), w, configuration)));

        var problems = new List<ShapeProblem>();
        var expectations = unit.Expectations.Concat(trees.SelectMany(t => ExpectationReader.Read(t, problems))).ToList();
        var files = unit.With.Append(unit.Path).Append(unit.Options.Waivers ?? unit.Path).ToHashSet(System.StringComparer.Ordinal);
        problems.AddRange(unit.Expectations.Where(e => e.Place == ExpectationPlace.File && !files.Contains(e.TargetFile))
            .Select(e => ShapeProblem.At(e.File, e.Line, "Shape_ExpectInUnknownFile", Path.GetFileName(e.TargetFile))));

        var compilation = BuildSettings.Apply(unit, LanguageServices.Compile(unit, trees, references.ForCompilation(unit.Options.Publicize), configuration), problems);
        using var image = new MemoryStream();
        var result = compilation.Emit(image, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded), cancellationToken: cancellation);
        problems.AddRange(UnitCompiler.ErrorsOf(result.Diagnostics, unit.Path));
        if (problems.Count > 0)
            throw new IllFormedShapeException(problems);
        return new VendorBuild(configuration, compilation, image.ToArray(), expectations);
    }
}
