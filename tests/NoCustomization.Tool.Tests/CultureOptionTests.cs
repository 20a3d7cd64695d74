using System.Globalization;
using NoCustomization.Tool.Cli;
using Xunit;

namespace NoCustomization.Tool.Tests;

public sealed class CultureOptionTests
{
    [Theory]
    [InlineData(null, "ja-JP", "ja")]
    [InlineData("", "ja-JP", "ja")]
    [InlineData("en", "ja-JP", "en")]
    [InlineData("ja", "en-US", "ja")]
    [InlineData("ja-JP", "de-DE", "ja")]
    [InlineData("jav", "de-DE", "en")]
    [InlineData(null, "de-DE", "en")]
    public void The_setting_of_the_SDK_goes_before_the_machine_s(string? sdk, string machine, string expected) =>
        Assert.Equal(expected, CultureOption.Default(sdk, CultureInfo.GetCultureInfo(machine)).Name);
}
