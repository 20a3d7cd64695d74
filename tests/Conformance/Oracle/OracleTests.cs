using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Conformance.Oracle;

/// <summary>The C# compiler as an oracle: what no longer compiles against a core that forbids by language what the annotations forbid by rule.</summary>
public sealed class OracleTests(Suite suite)
{
    [Fact]
    public async Task Every_compiler_error_of_a_mutant_is_a_finding_and_every_finding_an_error()
    {
        var run = await OracleRun.OverAsync(suite, TestContext.Current.CancellationToken);
        var exceptions = OracleExceptions.Read();
        var figures = $"{run.Mutants} mutants, {run.Compilations} compilations, {run.Errors} first-order errors and {run.Findings} findings compared, {exceptions.Count} exceptions";
        TestContext.Current.TestOutputHelper!.WriteLine(figures);
        foreach (var (kind, count) in run.OtherErrors.OrderBy(o => o.Key))
            TestContext.Current.TestOutputHelper!.WriteLine($"not first-order: {kind} {count}");
        Assert.Empty(run.Disagreements.Where(d => !exceptions.Any(e => e.Covers(d))).Select(d => d.ToString()));
        Assert.Empty(exceptions.Where(e => !run.Disagreements.Any(e.Covers)).Select(e => "not needed any more: " + e));
    }
}
