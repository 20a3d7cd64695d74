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
        var exceptions = OracleExceptions.Read().Where(e => e.Symbol != ObsoleteRun.AnySymbol).ToList();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{run.Mutants} mutants, {run.Compilations} compilations, {run.Errors} first-order errors and {run.Findings} findings compared, {exceptions.Count} exceptions");
        string[] wrong =
        [
            .. run.Disagreements.Where(d => !exceptions.Exists(e => e.Covers(d))).Select(d => d.ToString()),
            .. exceptions.Where(e => !run.Disagreements.Any(e.Covers)).Select(e => "not needed any more: " + e),
            .. run.OtherErrors.Where(o => !ErrorKinds.IsKnown(o.Key.Kind, o.Key.Id)).Select(o => $"an error of no known kind: {o.Key} at {o.Value}").Order(),
        ];
        Assert.True(wrong.Length == 0, string.Join("\n", wrong));
        Assert.True(run.Mutants >= 100 && run.Errors >= 300, "Too little was compared.");
    }

    [Fact]
    public async Task Every_use_of_what_is_obsolete_because_it_is_restricted_is_a_finding()
    {
        var run = await ObsoleteRun.OverAsync(suite, TestContext.Current.CancellationToken);
        var exceptions = OracleExceptions.Read().Where(e => e.Symbol == ObsoleteRun.AnySymbol).ToList();
        TestContext.Current.TestOutputHelper!.WriteLine($"{run.Warnings} warnings compared, {exceptions.Count} exceptions");
        string[] wrong =
        [
            .. run.Disagreements.Where(d => !exceptions.Exists(e => e.Covers(d))).Select(d => d.ToString()),
            .. exceptions.Where(e => !run.Disagreements.Any(e.Covers)).Select(e => "not needed any more: " + e),
        ];
        Assert.True(wrong.Length == 0, string.Join("\n", wrong));
        Assert.True(run.Warnings >= 300, "Too little was compared.");
    }
}
