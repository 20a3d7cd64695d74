using System.Threading.Tasks;
using NoCustomization.Policy.Rules;
using Xunit;

namespace NoCustomization.Tool.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("NC1001")]
    [InlineData("nc1001")]
    [InlineData("1001")]
    [InlineData("DeriveClosedType")]
    public async Task Finds_a_rule_however_people_name_it(string asked)
    {
        var run = await Run.Of("explain", asked, "--culture", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("NC1001", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Explains_every_rule_in_both_languages()
    {
        foreach (var rule in RuleCatalog.All)
        {
            var english = await Run.Of("explain", rule.Id, "--culture", "en");
            var japanese = await Run.Of("explain", rule.Id, "--culture", "ja");

            Assert.Equal((0, 0), (english.ExitCode, japanese.ExitCode));
            Assert.StartsWith("# " + rule.Id, english.Output);
            Assert.StartsWith("# " + rule.Id, japanese.Output);
            Assert.NotEqual(english.Output, japanese.Output);
        }
    }

    [Fact]
    public async Task An_unknown_rule_is_bad_input_and_names_the_nearest()
    {
        var run = await Run.Of("explain", "NC1O02", "--culture", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("did you mean NC1002?", run.Error);
        foreach (var rule in RuleCatalog.All)
            Assert.Contains(rule.Id, run.Error);
    }
}
