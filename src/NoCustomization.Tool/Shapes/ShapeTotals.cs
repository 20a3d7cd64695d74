using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Shapes;

/// <summary>One rule as one eye saw it in one build, over all shapes.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Eye">The eye.</param>
/// <param name="Configuration">The build.</param>
/// <param name="Found">Expected findings that were found.</param>
/// <param name="Missed">Expected findings that were not.</param>
/// <param name="Unexpected">Findings that no shape expects.</param>
internal sealed record RuleTotal(string RuleId, Eyes Eye, BuildConfiguration Configuration, int Found, int Missed, int Unexpected)
{
    /// <summary>Findings that the shapes expect.</summary>
    public int Expected => Found + Missed;
}

/// <summary>The sums over all shapes.</summary>
internal sealed class ShapeTotals
{
    /// <summary>Sums up results.</summary>
    public ShapeTotals(IReadOnlyList<ShapeResult> results)
    {
        Shapes = results.Count;
        Innocent = results.Count(r => r.Problems.Count == 0 && r.Expectations.Count == 0);
        var expectations = results.SelectMany(r => r.Expectations).ToList();
        Expectations = expectations.Count;
        SourceOnly = expectations.Count(e => e.IsRestricted && e.Eyes == Eyes.Source);
        BinaryOnly = expectations.Count(e => e.IsRestricted && e.Eyes == Eyes.Binary);
        WrongVerdicts = results.Sum(r => r.Wrong.Count);
        Rules =
        [
            .. results.SelectMany(r => r.Comparisons).SelectMany(j => Counts(j.Comparison).Select(c => (c.RuleId, j.Comparison.Eye, j.Configuration, c.Found, c.Missed, c.Unexpected)))
                .GroupBy(c => (c.RuleId, c.Eye, c.Configuration))
                .Select(g => new RuleTotal(g.Key.RuleId, g.Key.Eye, g.Key.Configuration, g.Sum(c => c.Found), g.Sum(c => c.Missed), g.Sum(c => c.Unexpected)))
                .OrderBy(t => t.RuleId, System.StringComparer.Ordinal).ThenBy(t => t.Eye).ThenBy(t => t.Configuration),
        ];
    }

    /// <summary>Shapes found.</summary>
    public int Shapes { get; }

    /// <summary>Shapes without any expectation: what they hold must pass in silence.</summary>
    public int Innocent { get; }

    /// <summary>Findings expected.</summary>
    public int Expectations { get; }

    /// <summary>Of these, for the source alone although both eyes have the rule.</summary>
    public int SourceOnly { get; }

    /// <summary>Of these, for the binary alone although both eyes have the rule.</summary>
    public int BinaryOnly { get; }

    /// <summary>Wrong verdicts.</summary>
    public int WrongVerdicts { get; }

    /// <summary>Per rule, eye and build.</summary>
    public IReadOnlyList<RuleTotal> Rules { get; }

    private static IEnumerable<(string RuleId, int Found, int Missed, int Unexpected)> Counts(Comparison comparison) =>
        comparison.Met.Select(m => (m.Expectation.Rule.Id, 1, 0, 0))
            .Concat(comparison.Wrong.Where(w => w.Expected is not null).Select(w => (w.Expected!.Id, 0, 1, 0)))
            .Concat(comparison.Wrong.Where(w => w.Found is not null).Select(w => (w.Found!.RuleId, 0, 0, 1)));
}
