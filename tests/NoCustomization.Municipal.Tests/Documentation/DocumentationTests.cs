using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using NoCustomization.Municipal.DirectDebit;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Tests.Framework;
using Xunit;

namespace NoCustomization.Municipal.Tests.Documentation;

/// <summary>The page about the municipal library shows code that compiles and does what it says.</summary>
public sealed partial class DocumentationTests
{
    [Theory]
    [InlineData("docs/municipal.md")]
    [InlineData("docs/municipal.ja.md")]
    public void The_code_of_the_page_is_compiled(string page)
    {
        var compiled = Squeeze(File.ReadAllText(Generated.PathOf("tests/NoCustomization.Municipal.Tests/Documentation/Examples.cs")));
        var blocks = Block().Matches(File.ReadAllText(Generated.PathOf(page)).ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value).ToList();
        Assert.True(blocks.Count >= 4);
        Assert.All(blocks, block => Assert.Contains(Squeeze(block), compiled, StringComparison.Ordinal));
    }

    [Fact]
    public void It_does_what_it_says()
    {
        Assert.Equal("13101 1234560 令和元年5月1日", Examples.Numbers("131016", KnownEras.Table));
        Assert.NotEqual("", Examples.Numbers("131017", KnownEras.Table));
        var account = new ZenginDebit { BankNumber = "0184", BranchNumber = "001", AccountKind = ZenginAccountKind.Ordinary, AccountNumber = "1234567" };
        Assert.Empty(Examples.Debits(new ZenginHeader { ConsignorCode = "1", Month = 5, Day = 31 }, account, "じゅうみん　たろう", new Yen(1000)));
    }

    private static string Squeeze(string code) => Spaces().Replace(code, " ").Trim();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
