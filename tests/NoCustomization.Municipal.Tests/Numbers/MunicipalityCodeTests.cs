using System;
using System.Linq;
using NoCustomization.Municipal.Numbers;
using Xunit;

namespace NoCustomization.Municipal.Tests.Numbers;

/// <summary>The municipality code.</summary>
public sealed class MunicipalityCodeTests
{
    // From the list of codes of the Ministry of Internal Affairs and Communications, 1 January 2024 (https://www.soumu.go.jp/main_content/000925835.xlsx, by way of
    // https://github.com/yhay81/jichitai-code). 012131, 012050 and 012041 have the remainders 0, 1 and 10; the sums of 010006 and 020001 are smaller than 11.
    [Theory]
    [InlineData("131016", "千代田区")]
    [InlineData("130001", "東京都")]
    [InlineData("011002", "札幌市")]
    [InlineData("141003", "横浜市")]
    [InlineData("271004", "大阪市")]
    [InlineData("401307", "福岡市")]
    [InlineData("012131", "苫小牧市")]
    [InlineData("012050", "室蘭市")]
    [InlineData("012041", "旭川市")]
    [InlineData("010006", "北海道")]
    [InlineData("020001", "青森県")]
    public void Published_codes_are_valid(string code, string body)
    {
        Assert.True(MunicipalityCode.TryParse(code, out var parsed), body);
        Assert.Equal(code, parsed.ToString());
        Assert.Equal(code, MunicipalityCode.FromFiveDigits(parsed.FiveDigits).ToString());
        Assert.Equal(code[2..5] == "000", parsed.IsPrefecture);
        Assert.Equal(code[..2], parsed.Prefecture);
    }

    // Two remainders, 0 and 10, have the check digit 1: only a step between them is not told.
    [Fact]
    public void A_wrong_digit_is_told_unless_both_remainders_have_the_check_digit_1()
    {
        for (var body = 1000; body < 48000; body++)
        {
            var code = MunicipalityCode.FromFiveDigits(body.ToString("00000")).ToString();
            foreach (var wrong in Mistakes.OneDigit(code))
            {
                if (MunicipalityCode.TryParse(wrong, out _))
                    Assert.True(code[5] == '1' && wrong[5] == '1', $"{code} and {wrong} are both valid.");
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("13101")]
    [InlineData("1310160")]
    [InlineData("131017")]
    [InlineData("１３１０１６")]
    [InlineData("١٣١٠١٦")]
    [InlineData(" 131016")]
    [InlineData("131016\n")]
    [InlineData("000019")]
    [InlineData("481009")]
    [InlineData("\ud800")]
    public void Anything_else_is_none_and_says_why(string? text)
    {
        Assert.False(MunicipalityCode.TryParse(text, out var code));
        Assert.Equal(default, code);
        Assert.Equal("", code.ToString());
        Assert.Equal(Assert.Throws<FormatException>(() => MunicipalityCode.Parse(text!)).Message, MunicipalityCode.Explain(text));
    }

    [Fact]
    public void The_message_names_the_expected_check_digit_in_both_languages()
    {
        Assert.Contains("these digits have 6", Framework.Cultures.In("en", () => MunicipalityCode.Explain("131017")));
        Assert.Contains("検査数字は6", Framework.Cultures.In("ja", () => MunicipalityCode.Explain("131017")));
    }

    [Fact]
    public void Five_digits_that_begin_with_no_prefecture_are_none()
    {
        Assert.Throws<FormatException>(() => MunicipalityCode.FromFiveDigits("48000"));
        Assert.Throws<FormatException>(() => MunicipalityCode.FromFiveDigits("1310"));
        Assert.False(MunicipalityCode.TryFromFiveDigits(null, out _));
    }

    [Fact]
    public void Codes_are_ordered_as_lists_have_them() =>
        Assert.Equal(["010006", "131016", "401307"], new[] { "401307", "010006", "131016" }.Select(MunicipalityCode.Parse).Order().Select(code => code.ToString()));
}
