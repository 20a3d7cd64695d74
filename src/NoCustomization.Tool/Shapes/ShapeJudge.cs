using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Shapes;

/// <summary>Judges shapes, one by one or many at a time. Cores and stubs are compiled once.</summary>
internal sealed class ShapeJudge
{
    private readonly ShapeCompiler _compiler = new();

    /// <summary>Judges many shapes.</summary>
    /// <param name="shapes">The shapes.</param>
    /// <param name="progress">Told how many are done, or null.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>One result per shape, in the order given.</returns>
    public async Task<IReadOnlyList<ShapeResult>> JudgeAsync(IReadOnlyList<SourceUnit> shapes, Action<int>? progress, CancellationToken cancellation)
    {
        var results = new ShapeResult[shapes.Count];
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        await Parallel.ForAsync(0, shapes.Count, options, async (i, token) =>
        {
            results[i] = await JudgeAsync(shapes[i], token).ConfigureAwait(false);
            progress?.Invoke(Interlocked.Increment(ref done));
        }).ConfigureAwait(false);
        return results;
    }

    /// <summary>Judges one shape.</summary>
    public async Task<ShapeResult> JudgeAsync(SourceUnit shape, CancellationToken cancellation)
    {
        try
        {
            var compiled = _compiler.Compile(shape, cancellation);
            var comparisons = new List<JudgedBuild>();
            foreach (var build in (VendorBuild[])[compiled.Debug, compiled.Release])
            {
                var map = new DeclarationMap(build.Compilation);
                if (build.Configuration == BuildConfiguration.Debug || DependsOnConfiguration(shape))
                {
                    var inSource = await SourceEye.ObserveAsync(build.Compilation, BuildSettings.AnalyzerOptionsOf(shape, compiled.References), cancellation).ConfigureAwait(false);
                    comparisons.Add(new JudgedBuild(build.Configuration, Comparison.Of(shape.Path, build, Eyes.Source, inSource, map)));
                }

                if (!IsSparedTest(shape.Options))
                    comparisons.Add(new JudgedBuild(build.Configuration, Comparison.Of(shape.Path, build, Eyes.Binary, BinaryEye.Observe(compiled, build, cancellation), map)));
            }

            return ShapeResult.Judged(shape.Path, compiled.Debug.Expectations, comparisons);
        }
        catch (IllFormedShapeException e)
        {
            return ShapeResult.IllFormed(shape.Path, e.Problems);
        }
    }

    // Source reads the same both ways unless the preprocessor is asked.
    private static bool DependsOnConfiguration(SourceUnit shape) => shape.Text.Contains("#if", StringComparison.OrdinalIgnoreCase)
        || shape.With.Any(w => SourceLanguages.Of(w) is not null);

    // What 'check' does not verify, because test projects may fake and mock what they test.
    private static bool IsSparedTest(ShapeOptions options) => options.IsTest
        && !((string[])["NoCustomizationAnalyzeTests", "IsPackable", "NoCustomizationIsShipped"])
            .Any(p => options.Properties.TryGetValue(p, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase));
}
