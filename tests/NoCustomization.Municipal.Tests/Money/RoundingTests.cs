using System;
using CsCheck;
using NoCustomization.Municipal.Money;
using Xunit;

namespace NoCustomization.Municipal.Tests.Money;

/// <summary>Amounts, rates and rounding.</summary>
public sealed class RoundingTests
{
    [Theory]
    [InlineData(1234, 100, RoundingDirection.Down, 1200)]
    [InlineData(1234, 100, RoundingDirection.Up, 1300)]
    [InlineData(1250, 100, RoundingDirection.HalfUp, 1300)]
    [InlineData(1249, 100, RoundingDirection.HalfUp, 1200)]
    [InlineData(999, 1000, RoundingDirection.Down, 0)]
    [InlineData(1000, 1000, RoundingDirection.Up, 1000)]
    [InlineData(-1234, 100, RoundingDirection.Down, -1200)]
    [InlineData(-1234, 100, RoundingDirection.Up, -1300)]
    public void Amounts_are_rounded_to_the_unit(long amount, long unit, RoundingDirection direction, long expected) =>
        Assert.Equal(new Yen(expected), new Rounding(unit, direction).Apply(new Yen(amount)));

    [Fact]
    public void Rounding_never_moves_an_amount_by_a_unit() => Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Long[1, 1_000_000], Gen.Enum<RoundingDirection>()).Sample((amount, unit, direction) =>
    {
        var rounded = new Rounding(unit, direction).Apply(new Yen(amount)).Amount;
        return rounded % unit == 0
            && Math.Abs(rounded - amount) < unit
            && (direction != RoundingDirection.Down || Math.Abs(rounded) <= Math.Abs(amount))
            && (direction != RoundingDirection.Up || Math.Abs(rounded) >= Math.Abs(amount));
    });

    [Fact]
    public void A_third_is_rounded_once() => Assert.Equal(new Yen(334), new Fraction(1, 3).Of(new Yen(1000), new Rounding(1, RoundingDirection.Up)));

    [Fact]
    public void Two_thirds_of_three_are_two_whichever_way_one_rounds()
    {
        foreach (var direction in Enum.GetValues<RoundingDirection>())
            Assert.Equal(new Yen(2), new Fraction(2, 3).Of(new Yen(3), new Rounding(1, direction)));
    }

    [Fact]
    public void A_rate_is_exact() => Assert.Equal(new Yen(29), new Rate(0.29m).Of(new Yen(10_000), new Rounding(1, RoundingDirection.Down)));

    [Theory]
    [InlineData("0.3%", 0.3)]
    [InlineData("14.6%", 14.6)]
    [InlineData("6%", 6)]
    public void Rates_are_read(string text, double percent) => Assert.Equal((decimal)percent, Rate.Parse(text).Percent);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("6")]
    [InlineData("-6%")]
    [InlineData("6 %")]
    [InlineData("６％")]
    [InlineData("1,000%")]
    [InlineData(".5%")]
    [InlineData("5.%")]
    [InlineData("1.2.3%")]
    [InlineData("6\0%")]
    [InlineData("99999999999999999999999999999999%")]
    public void Other_texts_are_no_rates(string? text)
    {
        Assert.False(Rate.TryParse(text, out var rate));
        Assert.Equal(0, rate.Percent);
    }

    [Theory]
    [InlineData("7/10")]
    [InlineData("10分の7")]
    public void Shares_are_read(string text) => Assert.Equal(new Fraction(7, 10), Fraction.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("7")]
    [InlineData("11/10")]
    [InlineData("1/0")]
    [InlineData("-1/2")]
    [InlineData("1/2/3")]
    [InlineData("1/2\0")]
    [InlineData("99999999999/2")]
    public void Other_texts_are_no_shares(string? text) => Assert.False(Fraction.TryParse(text, out _));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("+1")]
    [InlineData("1,000")]
    [InlineData("1.5")]
    [InlineData("-")]
    [InlineData("1\0")]
    [InlineData("9223372036854775808")]
    public void Other_texts_are_no_amounts(string? text) => Assert.False(Yen.TryParse(text, out _));

    [Fact]
    public void Shares_are_equal_as_written_and_compared_by_what_they_come_to()
    {
        Assert.Equal(default, new Fraction(0, 1));
        Assert.NotEqual(new Fraction(1, 2), new Fraction(2, 4));
        Assert.Equal(0, new Fraction(1, 2).CompareTo(new Fraction(2, 4)));
        Assert.True(new Fraction(1, 3).CompareTo(new Fraction(1, 2)) < 0);
        Assert.Equal(default, new Rounding(1, RoundingDirection.Down));
        Assert.Equal(new Yen(-5), Yen.Parse("-5"));
    }

    [Fact]
    public void Arithmetic_that_leaves_the_range_is_an_error()
    {
        Assert.Throws<OverflowException>(() => new Yen(long.MaxValue) + new Yen(1));
        Assert.Throws<OverflowException>(() => new Rounding(1_000_000, RoundingDirection.Up).Apply(new Yen(long.MaxValue)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding(0, RoundingDirection.Up));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding(1, RoundingDirection.Up).Apply(1, 0));
        Assert.Equal("1,234円", new Yen(1234).ToPrinted());
    }
}
