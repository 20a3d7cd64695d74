using Xunit;

namespace NoCustomization.Package.Tests;

/// <summary>None of the ways to silence a finding lets the build pass: the finding is still an error, or the attempt is one.</summary>
public sealed class SuppressionTests(BuildMatrix matrix)
{
    [Theory]
    [InlineData("V_Pragma")]
    [InlineData("V_BarePragma")]
    [InlineData("V_EditorConfig")]
    [InlineData("V_EditorConfigBulk")]
    [InlineData("V_EditorConfigCategory")]
    [InlineData("V_GlobalConfig")]
    [InlineData("V_Ruleset")]
    [InlineData("V_GeneratedHeader")]
    [InlineData("V_GeneratedConfig")]
    [InlineData("V_WarningLevelZero")]
    [InlineData("V_ExcludeAssets")]
    public void The_finding_stays_an_error(string vector) => Assert.Contains("NC1001", matrix.Errors(vector));

    [Theory]
    [InlineData("V_Pragma")]
    [InlineData("V_EditorConfig")]
    [InlineData("V_GlobalConfig")]
    [InlineData("V_Ruleset")]
    [InlineData("V_SuppressMessage")]
    [InlineData("V_SuppressMessageOnAssembly")]
    [InlineData("V_UnconditionalSuppressMessage")]
    public void The_attempt_is_reported(string vector) => Assert.Contains("NC9001", matrix.Errors(vector));

    [Theory]
    [InlineData("V_RunAnalyzers")]
    [InlineData("V_RunAnalyzersDuringBuild")]
    [InlineData("V_ImplicitBuild")]
    [InlineData("V_AnalyzerRemoved")]
    [InlineData("V_AnalyzerReplaced")]
    [InlineData("V_NoWarn")]
    [InlineData("V_NoWarnAnalyzerFailure")]
    [InlineData("V_WarningsNotAsErrors")]
    public void The_guard_fails_the_build(string vector) => Assert.Contains("NC9009", matrix.Errors(vector));

    [Fact]
    public void No_vector_passes_unseen()
    {
        string[] honest = ["V_Innocent", "V_InnocentVisualBasic", "V_NoCore", "V_TestProject", "V_DesignTime", "V_ReportMode"];
        foreach (var vector in Vectors.All)
        {
            if (System.Array.IndexOf(honest, vector.Name) < 0)
                Assert.NotEmpty(matrix.Errors(vector.Name));
        }
    }
}
