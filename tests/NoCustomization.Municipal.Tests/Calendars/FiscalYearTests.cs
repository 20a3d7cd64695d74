using System;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Tests.Framework;
using NoCustomization.Parameters;
using Xunit;

namespace NoCustomization.Municipal.Tests.Calendars;

/// <summary>Fiscal years.</summary>
public sealed class FiscalYearTests
{
    [Theory]
    [InlineData("2026-03-31", 2025)]
    [InlineData("2026-04-01", 2026)]
    [InlineData("2027-03-31", 2026)]
    public void A_day_lies_in_its_year(string day, int year)
    {
        var fiscal = FiscalYear.Of(EffectiveDate.Parse(day));
        Assert.Equal(year, fiscal.Year);
        Assert.True(fiscal.Contains(EffectiveDate.Parse(day)));
        Assert.True(fiscal.Contains(fiscal.FirstDay) && fiscal.Contains(fiscal.LastDay) && !fiscal.Contains(fiscal.LastDay.AddDays(1)) && !fiscal.Contains(fiscal.FirstDay.AddDays(-1)));
    }

    [Fact]
    public void January_lies_in_the_next_calendar_year_and_31_is_the_end_of_any_month()
    {
        var year = new FiscalYear(2027);
        Assert.Equal(new EffectiveDate(2028, 1, 31), year.DayOf(1, 31));
        Assert.Equal(new EffectiveDate(2028, 2, 29), year.DayOf(2, 31));
        Assert.Equal(new EffectiveDate(2027, 6, 30), year.DayOf(6, 31));
        Assert.Throws<ArgumentOutOfRangeException>(() => year.DayOf(13, 1));
    }

    [Fact]
    public void The_era_is_that_of_the_first_day_or_of_the_day_given()
    {
        Assert.Equal("令和8年度", new FiscalYear(2026).ToPrinted(KnownEras.Table));
        Assert.Equal("平成31年度", new FiscalYear(2019).ToPrinted(KnownEras.Table));
        Assert.Equal("令和元年度", new FiscalYear(2019).ToPrinted(KnownEras.Table, new FiscalYear(2019).LastDay));
        Assert.Equal("昭和63年度", new FiscalYear(1988).ToPrinted(KnownEras.Table));
    }

    // 平成 began in January 1989: by its last day, too, the fiscal year 1988 has no year of it.
    [Fact]
    public void An_era_that_began_after_the_year_did_not_name_it()
    {
        Assert.Equal("昭和63年度", new FiscalYear(1988).ToPrinted(KnownEras.Table, new FiscalYear(1988).LastDay));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(2026).ToPrinted(KnownEras.Table, new FiscalYear(2027).FirstDay));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("2026 ")]
    [InlineData("202\0")]
    [InlineData("令和8年度")]
    public void Other_texts_are_none(string? text)
    {
        Assert.False(FiscalYear.TryParse(text, out _));
        Assert.Throws<FormatException>(() => FiscalYear.Parse(text!));
    }
}
