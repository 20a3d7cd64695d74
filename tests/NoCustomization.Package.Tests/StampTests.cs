using System.Linq;
using NoCustomization.Verification;
using Xunit;

namespace NoCustomization.Package.Tests;

/// <summary>What builds stamp into assemblies, and what the binary eye makes of it.</summary>
public sealed class StampTests(BuildMatrix matrix)
{
    [Theory]
    [InlineData("Innocent")]
    [InlineData("InnocentVisualBasic")]
    [InlineData("BlanketPragmas")]
    [InlineData("TestProject")]
    public void An_honest_build_stamps_what_is_demanded(string project) => Assert.Equal([], Stamps(project));

    [Theory]
    [InlineData("ReportMode", "stamp:mode=report")]
    [InlineData("VbReportMode", "stamp:mode=report")]
    [InlineData("ReportModeInGlobalConfig", "stamp:mode=report")]
    [InlineData("PretendedIde", "stamp:analyzers=off")]
    [InlineData("GuardOverriddenAndResponse", "stamp:analyzers=off")]
    [InlineData("RawReference", "stamp:missing")]
    [InlineData("OwnCompilation", "stamp:missing")]
    [InlineData("CompilerCalled", "stamp:missing")]
    [InlineData("GuardOverriddenAndRemoved", "stamp:missing")]
    public void Others_give_themselves_away(string project, string target) => Assert.Equal([target], Stamps(project));

    [Fact]
    public void Of_FSharp_it_is_said_that_nothing_can_stamp_it()
    {
        var result = matrix.Result("FSharp", StampUse.Required);
        Assert.Equal(["NC1001"], result.Findings.Select(f => f.Verdict.Rule.Id));
        Assert.Equal("NotRun_NoStampInFSharp", Assert.Single(result.RulesNotRun, r => r.Rule.Id == "NC9009").Reason.Key);
        Assert.DoesNotContain(matrix.Result("FSharp", StampUse.Read).RulesNotRun, r => r.Rule.Id == "NC9009");
    }

    private string[] Stamps(string project) => [.. matrix.Verify(project, StampUse.Required).Where(f => f.Verdict.Rule.Id == "NC9009").Select(f => f.Key.Target)];
}
