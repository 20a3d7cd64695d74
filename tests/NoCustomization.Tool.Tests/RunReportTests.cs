using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Findings;
using Xunit;

namespace NoCustomization.Tool.Tests;

/// <summary>The exit codes and their precedence: 4, 2, 3, 1.</summary>
public sealed class RunReportTests
{
    [Theory]
    [InlineData(true, null, false, false, false, 0)]
    [InlineData(true, RuleSeverity.Info, true, false, false, 0)]
    [InlineData(true, RuleSeverity.Warning, false, false, false, 0)]
    [InlineData(true, RuleSeverity.Warning, true, false, false, 1)]
    [InlineData(true, RuleSeverity.Error, false, false, false, 1)]
    [InlineData(false, null, false, false, false, 3)]
    [InlineData(false, null, false, true, false, 2)]
    [InlineData(true, RuleSeverity.Error, false, true, false, 2)]
    [InlineData(true, RuleSeverity.Error, false, true, true, 4)]
    [InlineData(false, null, false, false, true, 4)]
    public void Exit_code(bool judged, RuleSeverity? worst, bool strict, bool damaged, bool tampered, int expected)
    {
        var report = new RunReport
        {
            Verb = "verify",
            Subject = "x",
            Root = "/",
            Packages = [],
            Judged = judged ? ["Acme"] : [],
            Findings = worst is { } severity ? [Of(severity)] : [],
            Problems = [.. damaged ? [new RunProblem("a", "b")] : (RunProblem[])[], .. tampered ? [new RunProblem("a", "b", ExitCode.Evidence)] : (RunProblem[])[]],
            Strict = strict,
        };

        Assert.Equal(expected, (int)report.ExitCode);
    }

    private static Finding Of(RuleSeverity severity) => new()
    {
        Key = new FindingKey("NC1001", "juki", "T:X", "Acme", "T:Y", UsageKind.Derive),
        Rule = RuleCatalog.Find("NC1001")!,
        Severity = severity,
        Message = "m",
        Artifact = "/a.dll",
        Eyes = Eyes.Binary,
    };
}
