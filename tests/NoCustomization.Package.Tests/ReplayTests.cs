using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using NoCustomization.Docs.Tests.Documents;
using NoCustomization.Package.Tests.Replay;
using Xunit;

namespace NoCustomization.Package.Tests;

/// <summary>Every attempt is replayed with a real build, and comes to nothing in the way that is documented.</summary>
public sealed class ReplayTests(BuildMatrix matrix)
{
    public static IEnumerable<TheoryDataRow<string>> Names => Vectors.All.Select(v => new TheoryDataRow<string>(v.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_outcome_is_the_documented_one(string name)
    {
        var vector = Vectors.All.Single(v => v.Name == name);
        var outcome = matrix.OutcomeOf(vector);
        Assert.True(vector.Expected == outcome, $"{vector.Tried}\nexpected {vector.Expected}, got {outcome}\n{matrix.Output(name)}");
    }

    [Fact]
    public void None_passes_unseen()
    {
        Assert.DoesNotContain(Vectors.Attempts, v => v.Expected == Outcome.Unseen);
        Assert.Equal(Vectors.All.Count, Vectors.All.Select(v => v.Name).Distinct().Count());
        Assert.True(Vectors.Attempts.Count >= 100);
    }

    [Fact]
    public async Task What_was_made_without_the_analysis_is_not_up_to_date_afterwards()
    {
        Assert.Contains("off.rsp' holds '/skipanalyzers+'", matrix.Output("ResponseSkip"), System.StringComparison.Ordinal);
        Assert.Contains("error NC9009", await matrix.OutputOfNextBuild("ResponseSkip"), System.StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(matrix.AssemblyOf("ResponseSkip")));
    }

    [Fact]
    public void The_documentation_lists_them()
    {
        Expected.Section("docs/suppression.md", "attempts", "| tried | finding | NC9001 | NC9009 | verify |\n" + Table);
        Expected.Section("docs/suppression.ja.md", "attempts", "| 試したこと | 検出 | NC9001 | NC9009 | verify |\n" + Table);
    }

    private static string Table
    {
        get
        {
            var text = new StringBuilder("|---|---|---|---|---|\n");
            foreach (var vector in Vectors.Attempts)
            {
                var tried = string.Join(" ⏎ ", vector.Tried.Replace("{0}", "Vendor", System.StringComparison.Ordinal).Replace("|", "\\|", System.StringComparison.Ordinal)
                    .Split('\n', System.StringSplitOptions.TrimEntries | System.StringSplitOptions.RemoveEmptyEntries));
                text.Append($"| `` {tried} `` |");
                foreach (var outcome in new[] { Outcome.StillError, Outcome.Reported, Outcome.Failed, Outcome.Verified })
                    text.Append(vector.Expected.HasFlag(outcome) ? " ✓ |" : "  |");
                text.Append('\n');
            }

            return text.ToString();
        }
    }
}
