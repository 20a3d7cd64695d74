using System.Linq;
using CsCheck;
using NoCustomization.Municipal.Characters;
using Xunit;

namespace NoCustomization.Municipal.Tests.Characters;

/// <summary>Text as people count it.</summary>
public sealed class CharacterTests
{
    // 辻 with a variation selector: U+8FBB U+E0100.
    private const string Tsuji = "\u8FBB\U000E0100";

    // An added character of the standard set lies in private use, plane 16.
    private const string Added = "\U0010DE92";

    [Fact]
    public void Characters_are_counted_with_their_selectors()
    {
        Assert.Equal(4, TextElements.Count(Tsuji + "太郎" + Added));
        Assert.Equal(7, (Tsuji + "太郎" + Added).Length);
        Assert.Equal(0, TextElements.Count(null));
    }

    // The same whatever the framework: half-width voicing marks and both halves of a line end have places of their own on a form.
    [Theory]
    [InlineData("ｶﾞ", 2)]
    [InlineData("ｼﾞﾕｳﾐﾝ", 6)]
    [InlineData("ﾊﾟ", 2)]
    [InlineData("\r\n", 2)]
    [InlineData("か\u3099", 1)]
    public void Marks_with_a_place_of_their_own_are_counted(string text, int count) => Assert.Equal(count, TextElements.Count(text));

    [Fact]
    public void Cutting_cuts_no_character_apart()
    {
        Assert.Equal(Tsuji, TextElements.Take(Tsuji + "太郎", 1));
        Assert.Equal(Tsuji + "太", TextElements.Take(Tsuji + "太郎", 2));
        Assert.Equal("", TextElements.Take(Tsuji, 0));
        Assert.Equal(Tsuji, TextElements.Take(Tsuji, 9));
    }

    [Fact]
    public void The_characters_are_the_text() => Gen.String.Sample(text => string.Concat(TextElements.Of(text)) == text && TextElements.Take(text, TextElements.Count(text)) == text);

    [Theory]
    [InlineData("辻", CharacterForm.Plain)]
    [InlineData(Tsuji, CharacterForm.Variation)]
    [InlineData(Added, CharacterForm.AddedPlane)]
    [InlineData("\uE000", CharacterForm.PrivateUse)]
    [InlineData("", CharacterForm.Broken)]
    public void The_form_of_a_character_is_told(string element, CharacterForm form) => Assert.Equal(form, CharacterForms.Of(element));

    [Fact]
    public void Half_of_a_pair_is_broken() => Assert.Equal(CharacterForm.Broken, CharacterForms.Of(new string('\uD800', 1)));

    [Fact]
    public void What_has_no_counterpart_is_reported_as_often_as_it_occurs()
    {
        var mapped = MappedText.From(Tsuji + "本" + Added + Added, element => CharacterForms.Of(element) == CharacterForm.AddedPlane ? null : element[..1], "〓");
        Assert.Equal("辻本〓〓", mapped.Text);
        Assert.Equal([Added, Added], mapped.Unmapped);
        Assert.Equal("", MappedText.From(null, element => element, "〓").Text);
    }
}
