using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Resources;
using System.Text.RegularExpressions;
using NoCustomization.Tool.Shapes;
using Xunit;

namespace NoCustomization.Conformance.Engine;

/// <summary>Both languages say the same things.</summary>
public sealed partial class TextTests
{
    [Fact]
    public void Every_text_exists_in_both_languages_with_the_same_placeholders()
    {
        var english = Texts(CultureInfo.InvariantCulture);
        var japanese = Texts(CultureInfo.GetCultureInfo("ja"));
        Assert.Equal(english.Keys.Order(), japanese.Keys.Order());
        Assert.All(english, t => Assert.Equal(Placeholders(t.Value), Placeholders(japanese[t.Key])));
    }

    private static Dictionary<string, string> Texts(CultureInfo culture) =>
        new ResourceManager("NoCustomization.Tool.Shapes.ShapeTexts", typeof(ShapeTexts).Assembly)
            .GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
