using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using NoCustomization.Policy.Rules;
using NoCustomization.Tool.Shapes;
using Xunit;

namespace NoCustomization.Conformance;

/// <summary>Every shape gets, from both eyes, exactly the verdicts that its comments state.</summary>
public sealed class ConformanceTests(Suite suite)
{
    public static TheoryData<string> Shapes => [.. Suite.Names];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_shape_gets_exactly_the_verdicts_it_states(string shape)
    {
        var result = (await suite.ResultsAsync())[shape];
        var report = new ShapeReport(Suite.Folder.Path, CultureInfo.GetCultureInfo("en"));
        Assert.Empty(report.ProblemLines(result.Problems).Concat(result.Wrong.Select(report.LineOf)));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Both_eyes_mean_the_same_finding(string shape)
    {
        // Waivers, baselines and the merging of both eyes go by the identity, not by the line.
        // Where a verdict is wrong, the test above says so.
        var result = (await suite.ResultsAsync())[shape];
        if (!result.IsRight)
            return;
        var inSource = Identities(result, Eyes.Source, BuildConfiguration.Debug);
        foreach (var judged in result.Comparisons.Where(j => j.Comparison.Eye == Eyes.Binary))
            Assert.Equal(inSource, Identities(result, Eyes.Binary, judged.Configuration));
    }

    [Fact]
    public void Every_file_of_the_suite_is_well_formed() =>
        Assert.Empty(new ShapeReport(Suite.Folder.Path, CultureInfo.GetCultureInfo("en")).ProblemLines(Suite.Folder.Problems));

    [Fact]
    public async Task The_suite_is_large_and_a_third_of_it_is_innocent()
    {
        // What is cited under a register is never innocent: these shapes show what becomes of findings.
        var waived = Suite.Folder.Shapes.Where(s => s.Options.Waivers is not null).Select(Suite.NameOf).ToHashSet();
        var totals = new ShapeTotals([.. (await suite.ResultsAsync()).Where(r => !waived.Contains(r.Key)).Select(r => r.Value)]);
        TestContext.Current.SendDiagnosticMessage("{0} shapes, {1} innocent, {2} expectations ({3} source only, {4} binary only)",
            totals.Shapes, totals.Innocent, totals.Expectations, totals.SourceOnly, totals.BinaryOnly);
        Assert.True(totals.Shapes >= 120, $"{totals.Shapes} shapes");
        Assert.True(totals.Innocent * 3 >= totals.Shapes, $"{totals.Innocent} of {totals.Shapes} shapes are innocent");
    }

    [Fact]
    public async Task Every_rule_that_an_eye_can_see_is_expected_in_both_languages()
    {
        // How a vendor's build is set up is tested with real builds; a failure of our own analysis cannot be provoked by what a vendor writes.
        var visible = RuleCatalog.All.Where(r => (r.Eyes & (Eyes.Source | Eyes.Binary)) != 0 && r.Id is not ("NC9009" or "NC9010")).Select(r => r.Id);
        var results = await suite.ResultsAsync();
        foreach (var language in (string[])[".cs", ".vb"])
        {
            var expected = results.Values.Where(r => r.Path.EndsWith(language, StringComparison.Ordinal)).SelectMany(r => r.Expectations).Select(e => e.Rule.Id).ToHashSet();
            // Visual Basic has no method without a body but for native code, no interceptors, and no module initializers.
            IEnumerable<string> unspeakable = language == ".vb" ? ["NC2002", "NC3004", "NC3008"] : [];
            Assert.Empty(visible.Except(expected).Except(unspeakable).Select(id => id + " " + language));
        }
    }

    private static List<string> Identities(ShapeResult result, Eyes eye, BuildConfiguration configuration) =>
    [
        .. result.Comparisons.Where(j => j.Comparison.Eye == eye && j.Configuration == configuration)
            .SelectMany(j => j.Comparison.Met)
            .Where(m => m.Expectation.Eyes.HasFlag(Eyes.Source | Eyes.Binary))
            .Select(m => $"{m.Observation.RuleId} {m.Observation.Usage} {m.Observation.Target} at '{m.Observation.Site}'")
            .Order(StringComparer.Ordinal),
    ];
}
