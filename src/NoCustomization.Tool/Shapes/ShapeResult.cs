using System.Collections.Generic;
using System.Linq;

namespace NoCustomization.Tool.Shapes;

/// <summary>What became of one shape.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Expectations">What it expects, in its Debug build; empty for an innocent shape.</param>
/// <param name="Comparisons">One per eye and build that judged it.</param>
/// <param name="Wrong">Wrong verdicts, those of both builds once.</param>
/// <param name="Problems">Why it could not be judged; empty where it was.</param>
internal sealed record ShapeResult(
    string Path, IReadOnlyList<Expectation> Expectations, IReadOnlyList<JudgedBuild> Comparisons, IReadOnlyList<WrongVerdict> Wrong, IReadOnlyList<ShapeProblem> Problems)
{
    /// <summary>Whether it was judged, and rightly.</summary>
    public bool IsRight => Wrong.Count == 0 && Problems.Count == 0;

    /// <summary>The result of a shape that could not be judged.</summary>
    public static ShapeResult IllFormed(string path, IReadOnlyList<ShapeProblem> problems) => new(path, [], [], [], problems);

    /// <summary>The result of a shape that was judged.</summary>
    public static ShapeResult Judged(string path, IReadOnlyList<Expectation> expectations, IReadOnlyList<JudgedBuild> comparisons)
    {
        // What is wrong in both builds is one mistake.
        var wrong = comparisons.SelectMany(c => c.Comparison.Wrong)
            .GroupBy(w => (w.File, w.Line, Expected: w.Expected?.Id, Found: w.Found?.RuleId, w.Eye))
            .SelectMany(g => Merge(g, comparisons.Count(c => c.Comparison.Eye == g.Key.Eye)))
            .OrderBy(w => w.File, System.StringComparer.Ordinal).ThenBy(w => w.Line).ThenBy(w => w.Eye)
            .ToList();
        return new ShapeResult(path, expectations, comparisons, wrong, []);
    }

    private static IEnumerable<WrongVerdict> Merge(IEnumerable<WrongVerdict> same, int builds)
    {
        var byBuild = same.GroupBy(w => w.Only).Select(g => g.ToList()).ToList();
        var common = byBuild.Count == builds ? byBuild.Min(b => b.Count) : 0;
        return byBuild[0].Take(common).Select(w => w with { Only = null }).Concat(byBuild.SelectMany(b => b.Skip(common)));
    }
}

/// <summary>What one eye made of one build.</summary>
/// <param name="Configuration">The build.</param>
/// <param name="Comparison">The comparison.</param>
internal sealed record JudgedBuild(BuildConfiguration Configuration, Comparison Comparison);
