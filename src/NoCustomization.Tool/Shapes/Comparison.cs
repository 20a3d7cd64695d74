using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Shapes;

/// <summary>Compares what one eye found in one build with what is expected of it.</summary>
internal sealed class Comparison
{
    private Comparison(string shape, Eyes eye, IReadOnlyList<MetExpectation> met, IReadOnlyList<WrongVerdict> wrong)
    {
        Shape = shape;
        Eye = eye;
        Met = met;
        Wrong = wrong;
    }

    /// <summary>Full path of the shape.</summary>
    public string Shape { get; }

    /// <summary>The eye.</summary>
    public Eyes Eye { get; }

    /// <summary>Expectations that were met.</summary>
    public IReadOnlyList<MetExpectation> Met { get; }

    /// <summary>Where the eye is wrong; empty is a pass.</summary>
    public IReadOnlyList<WrongVerdict> Wrong { get; }

    /// <summary>Compares.</summary>
    /// <param name="shape">Full path of the shape.</param>
    /// <param name="build">What is expected, and the code it is expected in.</param>
    /// <param name="eye">The eye.</param>
    /// <param name="observations">What it found.</param>
    /// <param name="map">The declarations of the build's files.</param>
    public static Comparison Of(string shape, VendorBuild build, Eyes eye, IReadOnlyList<Observation> observations, DeclarationMap map)
    {
        var expected = build.Expectations.Where(e => e.Concerns(eye)).OrderBy(e => e.Place).ThenBy(e => e.Line).ToList();
        var found = observations.OrderBy(o => o.StartLine).ThenBy(o => o.EndLine).ToList();
        var partners = Matching.Maximum(expected.Count, found.Count, (e, f) => Fits(expected[e], found[f], map));
        var missed = expected.Where((_, i) => partners[i] < 0).ToList();
        var extra = found.Where((_, i) => !partners.Contains(i)).ToList();

        var wrong = new List<WrongVerdict>();
        foreach (var expectation in missed)
        {
            // One finding for another on one line is one mistake.
            var instead = extra.Find(o => PlaceOf(o, shape, map) == (expectation.File, expectation.Line));
            if (instead is not null)
                extra.Remove(instead);
            wrong.Add(new WrongVerdict(expectation.File, expectation.Line, expectation.Rule, instead, eye, build.Configuration));
        }

        foreach (var observation in extra)
        {
            var (file, line) = PlaceOf(observation, shape, map);
            wrong.Add(new WrongVerdict(file, line, null, observation, eye, build.Configuration));
        }

        return new Comparison(shape, eye, [.. expected.Index().Where(e => partners[e.Index] >= 0).Select(e => new MetExpectation(e.Item, found[partners[e.Index]]))], wrong);
    }

    private static bool Fits(Expectation expectation, Observation observation, DeclarationMap map)
    {
        if (expectation.Rule.Id != observation.RuleId)
            return false;
        return expectation.Place switch
        {
            ExpectationPlace.Assembly => observation.Site.Length == 0,
            ExpectationPlace.File => observation.File == expectation.TargetFile || observation.Eye == Eyes.Binary && map.Stands(observation.Site, expectation.TargetFile),
            _ when observation.Eye == Eyes.Source => observation.File == expectation.File && observation.StartLine == expectation.Line,
            _ when observation.File is not null => IsIn(observation, map.MappedPlaceOf(expectation.File, expectation.Line)),
            _ => map.OwnersOf(expectation.File, expectation.Line).Contains(observation.Site),
        };
    }

    private static bool IsIn(Observation observation, (string File, int Line) place) =>
        observation.File == place.File && observation.StartLine <= place.Line && place.Line <= observation.EndLine;

    private static (string File, int Line) PlaceOf(Observation observation, string shape, DeclarationMap map) =>
        observation.File is { } file ? (file, observation.StartLine) : map.PlaceOf(observation.Site) ?? (shape, 1);
}

/// <summary>An expectation and the finding that meets it.</summary>
/// <param name="Expectation">What was expected.</param>
/// <param name="Observation">What was found.</param>
internal sealed record MetExpectation(Expectation Expectation, Observation Observation);
