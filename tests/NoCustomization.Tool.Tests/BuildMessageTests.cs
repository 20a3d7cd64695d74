using NoCustomization.Tool.Builds;
using Xunit;

namespace NoCustomization.Tool.Tests;

public sealed class BuildMessageTests
{
    [Theory]
    [InlineData("/src/a/C.cs(3,14): error CS0246: The type 'X' [or more] is missing [/src/a/A.csproj]", true, "CS0246", "/src/a/A.csproj")]
    [InlineData(@"C:\src\a\C.cs(3,14): error CS0246: text [C:\src\a\A.csproj::TargetFramework=net8.0]", true, "CS0246", @"C:\src\a\A.csproj")]
    [InlineData("/src/a/A.csproj : error NU1101: Unable to find package X. [/src/All.sln]", true, "NU1101", "/src/a/A.csproj")]
    [InlineData("/src/a/A.csproj : warning NC9009: text [/src/a/A.csproj]", false, "NC9009", "/src/a/A.csproj")]
    [InlineData("MSBUILD : error MSB1009: Project file does not exist.", true, "MSB1009", null)]
    [InlineData("/sdk/x.targets(1,1): error : text without a code [/src/a/A.vbproj]", true, "", "/src/a/A.vbproj")]
    public void Lines_in_the_canonical_form_are_read(string line, bool isError, string code, string? project)
    {
        var message = BuildMessage.Parse(line)!;

        Assert.Equal((isError, code, project), (message.IsError, message.Code, message.Project));
        Assert.DoesNotContain("csproj]", message.Line);
    }

    [Theory]
    [InlineData("  Acme -> /out/Acme.dll")]
    [InlineData("    0 Error(s)")]
    [InlineData("An error occurred.")]
    [InlineData("")]
    public void Other_lines_are_not(string line) => Assert.Null(BuildMessage.Parse(line));
}
