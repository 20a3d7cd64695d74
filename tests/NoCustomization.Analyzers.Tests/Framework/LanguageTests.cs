using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Findings;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Framework;

/// <summary>Texts take their language when they are shown, down to the remedy inside a message.</summary>
public sealed class LanguageTests
{
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    private const string Core = """
        namespace Juki
        {
            public class Closed { }
            [NoCustomization.UseInstead("juki.fee-rule")] public class WithPoint { }
            [NoCustomization.UseInstead("M:Juki.Fees.Of(System.Int32)")] public class WithSymbol { }
        }
        """;

    [Theory]
    [InlineData("Closed", "'Acme' derives from 'Juki.Closed' of Juki Standard, which is not open for deriving; use an extension point of the package, or ask its author to open one")]
    [InlineData("WithPoint", "'Acme' derives from 'Juki.WithPoint' of Juki Standard, which is not open for deriving; use the extension point 'juki.fee-rule' instead")]
    [InlineData("WithSymbol", "'Acme' derives from 'Juki.WithSymbol' of Juki Standard, which is not open for deriving; use 'Juki.Fees.Of(Int32)' instead")]
    public async Task English_names_what_was_touched_why_and_the_remedy(string name, string message) =>
        Assert.Equal(message, (await Find(name)).GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public async Task Japanese_reaches_the_remedy_too()
    {
        var finding = await Find("WithPoint");
        var message = finding.GetMessage(Japanese);
        Assert.Contains("拡張ポイント 'juki.fee-rule'", message, System.StringComparison.Ordinal);
        Assert.DoesNotContain("instead", message, System.StringComparison.Ordinal);
        Assert.NotEqual(finding.Descriptor.Title.ToString(CultureInfo.InvariantCulture), finding.Descriptor.Title.ToString(Japanese));
        Assert.NotEqual(finding.Descriptor.Description.ToString(CultureInfo.InvariantCulture), finding.Descriptor.Description.ToString(Japanese));
    }

    [Fact]
    public async Task Without_a_culture_the_one_of_the_user_interface_is_taken()
    {
        var finding = await Find("WithPoint");
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = Japanese;
            Assert.Equal(finding.GetMessage(Japanese), finding.GetMessage());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Equal_texts_are_equal_down_to_their_arguments()
    {
        static LocalizableText Make(string id) => new(new Text("Remedy_UseExtensionPoint", new Text("Remedy_UseSymbol", id)));
        Assert.Equal(Make("a"), Make("a"));
        Assert.Equal(Make("a").GetHashCode(), Make("a").GetHashCode());
        Assert.NotEqual(Make("a"), Make("b"));
    }

    private static async Task<Diagnostic> Find(string name) =>
        (await new Shape { Core = Core, Vendor = [$"class Acme : Juki.{name} {{ }}"] }.Run()).Single();
}
