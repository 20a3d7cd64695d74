using System;
using NoCustomization.Municipal.Numbers;
using Xunit;

namespace NoCustomization.Municipal.Tests.Numbers;

/// <summary>Check digits of addressee and household numbers.</summary>
public sealed class CheckDigitSchemeTests
{
    // Standard specification of resident records v1.0 (https://github.com/AkihiraYOSHIMOTO/jyuki-stnd, doc/j130.txt): modulus 11, weights 2 to 7, remainder 0 gives 0.
    // 7×1 + 6×2 + 5×3 + 4×4 + 3×5 + 2×6 = 77.
    [Fact]
    public void The_remainder_0_gives_0() => Assert.Equal("1234560", CheckDigitScheme.ResidentRecord.Complete("123456").ToString());

    [Fact]
    public void The_strict_scheme_tells_every_wrong_digit()
    {
        for (var serial = 0; serial < 3000; serial++)
        {
            var digits = serial.ToString("00000000");
            if (!IsIssued(CheckDigitScheme.ResidentRecordStrict, digits, out var number))
                continue;
            foreach (var wrong in Mistakes.OneDigit(number))
                Assert.False(CheckDigitScheme.ResidentRecordStrict.Fits(wrong), $"{number} and {wrong}");
        }
    }

    [Fact]
    public void The_usual_scheme_misses_wrong_digits_only_where_the_check_digit_is_0()
    {
        for (var serial = 0; serial < 3000; serial++)
        {
            var number = CheckDigitScheme.ResidentRecord.Complete(serial.ToString("00000000")).ToString();
            foreach (var wrong in Mistakes.OneDigit(number))
                Assert.True(!CheckDigitScheme.ResidentRecord.Fits(wrong) || (number[^1] == '0' && wrong[^1] == '0'), $"{number} and {wrong}");
        }
    }

    [Fact]
    public void Numbers_of_a_former_system_are_checked_and_no_more_are_issued()
    {
        var scheme = CheckDigitScheme.Modulus11([2, 3, 4, 5, 6, 7, 8, 9], 1, 0);
        Assert.Throws<InvalidOperationException>(() => scheme.Complete("1234567"));
        Assert.True(scheme.Fits("12345679"));
        Assert.True(AddresseeNumber.TryParse("12345679", scheme, out _));
        Assert.False(AddresseeNumber.TryParse("12345678", scheme, out var none));
        Assert.Equal(default, none);
        Assert.DoesNotContain("12345678", Assert.Throws<FormatException>(() => AddresseeNumber.Parse("12345678", scheme)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_out_of_its_bounds_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CheckDigitScheme.Modulus11([], 0, 0));
        Assert.Throws<ArgumentException>(() => CheckDigitScheme.Modulus11([11], 0, 0));
        Assert.Throws<ArgumentException>(() => CheckDigitScheme.Modulus11([2], 10, 0));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("1234 60")]
    [InlineData("123456789012345678901")]
    public void Other_texts_do_not_fit(string? text) => Assert.False(CheckDigitScheme.ResidentRecord.Fits(text));

    private static bool IsIssued(CheckDigitScheme scheme, string serial, out string number)
    {
        try
        {
            number = scheme.Complete(serial).ToString();
            return true;
        }
        catch (FormatException)
        {
            number = "";
            return false;
        }
    }
}
