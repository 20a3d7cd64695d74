using System;
using CsCheck;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Tests.Framework;
using NoCustomization.Parameters;
using Xunit;

namespace NoCustomization.Municipal.Tests.Calendars;

/// <summary>Dates with eras.</summary>
public sealed class EraTableTests
{
    private static readonly EraTable s_eras = KnownEras.Table;

    [Theory]
    [InlineData("2019-04-30", "平成31年4月30日", "H31.4.30")]
    [InlineData("2019-05-01", "令和元年5月1日", "R1.5.1")]
    [InlineData("1989-01-07", "昭和64年1月7日", "S64.1.7")]
    [InlineData("1989-01-08", "平成元年1月8日", "H1.1.8")]
    [InlineData("1926-12-24", "大正15年12月24日", "T15.12.24")]
    [InlineData("1926-12-25", "昭和元年12月25日", "S1.12.25")]
    [InlineData("1912-07-29", "明治45年7月29日", "M45.7.29")]
    [InlineData("1912-07-30", "大正元年7月30日", "T1.7.30")]
    [InlineData("1873-01-01", "明治6年1月1日", "M6.1.1")]
    [InlineData("2024-02-29", "令和6年2月29日", "R6.2.29")]
    public void Dates_are_written_and_read(string iso, string printed, string brief)
    {
        var day = EffectiveDate.Parse(iso);
        Assert.Equal(printed, s_eras.Format(day));
        Assert.Equal(brief, s_eras.FormatShort(day));
        Assert.Equal(day, s_eras.Parse(printed));
        Assert.Equal(day, s_eras.Parse(brief));
    }

    [Fact]
    public void Every_day_is_read_as_it_was_written() => Gen.Int[new DateTime(1873, 1, 1).Subtract(DateTime.MinValue).Days, 1_000_000].Sample(number =>
    {
        var day = default(EffectiveDate).AddDays(number);
        return s_eras.Parse(s_eras.Format(day)) == day && s_eras.Parse(s_eras.FormatShort(day)) == day;
    });

    [Fact]
    public void No_text_makes_reading_throw() => Gen.String.Sample(text => s_eras.TryParse(text, out _) == (s_eras.Explain(text) is null));

    [Theory]
    [InlineData("令和1年5月1日")]
    [InlineData("令和０１年０５月０１日")]
    [InlineData("R01.05.01")]
    public void Other_ways_of_writing_are_read(string text) => Assert.Equal(new EffectiveDate(2019, 5, 1), s_eras.Parse(text));

    // The day belongs to both eras: registers hold either.
    [Fact]
    public void A_shared_first_day_is_read_in_the_era_before_too()
    {
        Assert.Equal(new EffectiveDate(1926, 12, 25), s_eras.Parse("大正15年12月25日"));
        Assert.False(s_eras.TryParse("昭和64年1月8日", out _));
        Assert.False(s_eras.TryParse("大正15年12月26日", out _));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("R")]
    [InlineData("令和")]
    [InlineData("令和0年1月1日")]
    [InlineData("令和元年4月30日")]
    [InlineData("令和7年2月29日")]
    [InlineData("令和7年13月1日")]
    [InlineData("R7.1.1\n")]
    [InlineData("X7.1.1")]
    [InlineData("明治5年12月2日")]
    [InlineData("令和999年1月1日x")]
    public void Other_texts_are_no_dates(string? text)
    {
        Assert.False(s_eras.TryParse(text, out var day));
        Assert.Equal(default, day);
        Assert.NotNull(s_eras.Explain(text));
    }

    [Fact]
    public void The_message_names_the_right_era()
    {
        Assert.Contains("平成31年4月30日", Framework.Cultures.In("ja", () => s_eras.Explain("令和元年4月30日")));
        Assert.Contains("平成31年4月30日", Framework.Cultures.In("en", () => s_eras.Explain("令和元年4月30日")));
    }

    [Fact]
    public void A_new_era_is_data()
    {
        var more = s_eras.With(new Era("未定", 'X', new EffectiveDate(2050, 4, 1)));
        Assert.Equal("未定元年4月1日", more.Format(new EffectiveDate(2050, 4, 1)));
        Assert.Equal("令和32年3月31日", more.Format(new EffectiveDate(2050, 3, 31)));
        Assert.Equal("令和32年4月1日", s_eras.Format(new EffectiveDate(2050, 4, 1)));
        Assert.Throws<ArgumentException>(() => s_eras.With(new Era("令和", 'Z', new EffectiveDate(2050, 4, 1))));
        Assert.Throws<ArgumentException>(() => new Era("", 'X', default));
    }
}
