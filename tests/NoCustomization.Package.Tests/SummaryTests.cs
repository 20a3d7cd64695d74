using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Package.Tests;

/// <summary>The line that shows what a compiler keeps to itself: customizations in use under a waiver.</summary>
public sealed class SummaryTests(BuildMatrix matrix)
{
    [Theory]
    [InlineData("ReportMode", 1, 0)]
    [InlineData("VbReportMode", 1, 0)]
    [InlineData("Waived", 0, 1)]
    public void It_counts_warnings_and_waivers(string project, int warnings, int waived) =>
        Assert.Equal($"{project}: NoCustomization: warnings: {warnings}, approved customizations in use (NC9008): {waived}", matrix.SummaryOf(project));

    [Fact]
    public async Task It_is_written_where_nothing_had_to_be_compiled() => Assert.Equal(matrix.SummaryOf("Waived"), await matrix.SummaryOfNextBuild("Waived"));

    [Fact]
    public void An_FSharp_build_does_not_look_judged() => Assert.Contains("judge its output with 'nocustomization verify'", matrix.SummaryOf("FSharp"));

    [Theory]
    [InlineData("Innocent")]
    [InlineData("NoCore")]
    public void Where_nothing_can_be_approved_there_is_none(string project) => Assert.Null(matrix.SummaryOf(project));
}
