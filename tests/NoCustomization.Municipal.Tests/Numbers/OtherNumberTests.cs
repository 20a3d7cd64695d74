using System;
using NoCustomization.Municipal.Numbers;
using Xunit;

namespace NoCustomization.Municipal.Tests.Numbers;

/// <summary>The other numbers with and without check digits.</summary>
public sealed class OtherNumberTests
{
    // https://qiita.com/ekzemplaro/items/6e4e782c00d29fda15a9 gives 983205673214 as a sample; the rule is that of order 85 of the Ministry of Internal Affairs and
    // Communications, article 5, as quoted at http://xn--u9jwfseya1eugsc9884bqx0c.com/math.
    [Fact]
    public void A_published_individual_number_is_valid() => Assert.True(IndividualNumber.IsValid("983205673214"));

    [Fact]
    public void A_wrong_digit_of_an_individual_number_is_told_unless_the_check_digit_is_0()
    {
        foreach (var wrong in Mistakes.OneDigit("983205673214"))
            Assert.False(IndividualNumber.IsValid(wrong), wrong);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("98320567321")]
    [InlineData("983205673215")]
    [InlineData("９８３２０５６７３２１４")]
    public void What_is_wrong_with_an_individual_number_is_said_without_repeating_it(string? text)
    {
        Assert.False(IndividualNumber.IsValid(text));
        var message = IndividualNumber.Explain(text);
        Assert.NotNull(message);
        if (text is { Length: > 0 })
            Assert.DoesNotContain(text, message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_individual_number_is_masked_to_the_last_digit()
    {
        Assert.Equal("************", IndividualNumber.Mask("983205673214"));
        Assert.Equal("************", IndividualNumber.Mask("98"));
        Assert.Equal("", IndividualNumber.Mask(null));
    }

    // http://www5f.biglobe.ne.jp/~h-it/mlcont/mc0124.htm works this one out.
    [Fact]
    public void A_published_insurer_number_is_valid()
    {
        Assert.True(InsurerNumber.TryParse("33120015", out var number));
        Assert.False(number.HasSixDigits);
        foreach (var wrong in Mistakes.OneDigit("33120015"))
            Assert.False(InsurerNumber.TryParse(wrong, out _), wrong);
    }

    // Six digits for municipal national health insurance are general knowledge; the rule is the same.
    [Fact]
    public void An_insurer_number_may_have_six_digits() => Assert.True(InsurerNumber.Parse("120014").HasSixDigits);

    // Position and modulus: https://github.com/tychy/houjin-number-util and https://github.com/code4fukui/CheckCheckDigits. The numbers, that of the National Tax Agency
    // itself among them, are general knowledge.
    [Theory]
    [InlineData("8700110005901")]
    [InlineData("7000012050002")]
    public void Corporate_numbers_are_valid_and_mistake_only_0_and_9(string number)
    {
        Assert.True(CorporateNumber.TryParse(number, out _));
        foreach (var wrong in Mistakes.OneDigit(number))
            Assert.True(!CorporateNumber.TryParse(wrong, out _) || IsZeroForNine(number, wrong), wrong);
    }

    [Fact]
    public void An_address_code_has_its_parts()
    {
        var code = AddressCode.Parse("13101001002");
        Assert.Equal("131016", code.Municipality.ToString());
        Assert.Equal("001", code.LargeSection);
        Assert.Equal("002", code.SmallSection);
        Assert.False(AddressCode.TryParse("1310100100", out _));
        Assert.False(AddressCode.TryParse("99101001002", out _));
        Assert.Equal("", default(AddressCode).LargeSection + default(AddressCode).Municipality);
    }

    [Fact]
    public void A_postal_code_is_printed_with_a_hyphen()
    {
        Assert.Equal("100-0013", PostalCode.Parse("1000013").ToPrinted());
        Assert.False(PostalCode.TryParse("100-0013", out _));
    }

    private static bool IsZeroForNine(string number, string wrong)
    {
        for (var i = 1; i < number.Length; i++)
        {
            if (number[i] != wrong[i])
                return number[i] is '0' or '9' && wrong[i] is '0' or '9';
        }

        return false;
    }
}
