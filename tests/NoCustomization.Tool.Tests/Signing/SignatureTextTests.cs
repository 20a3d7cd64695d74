using System;
using System.Globalization;
using System.Linq;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Waivers;
using NoCustomization.Verification.Signing;
using Xunit;

namespace NoCustomization.Tool.Tests.Signing;

public sealed class SignatureTextTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Every_refusal_has_a_text_of_its_own(string culture)
    {
        var context = new ToolContext(new ToolConsole(System.IO.TextWriter.Null, System.IO.TextWriter.Null, AppContext.BaseDirectory, false), CultureInfo.GetCultureInfo(culture));
        var texts = Enum.GetValues<SignatureRefusal>().Select(r => SignatureTexts.Of(new SignatureVerdict.Refused(r, "a", "b", "c"), context)).ToArray();

        Assert.Equal(texts.Length, texts.Distinct().Count());
        Assert.All(texts, t => Assert.DoesNotContain("{", t));
    }
}
