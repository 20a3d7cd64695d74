using System;
using System.ComponentModel;
using System.Globalization;
using Xunit;

namespace NoCustomization.Parameters.Tests;

/// <summary>A day is a day: in every culture, at every hour, across leap years.</summary>
public sealed class EffectiveDateTests
{
    [Theory]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("2019-05-01", 2019, 5, 1)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void Text_and_day_are_the_same(string text, int year, int month, int day)
    {
        var date = EffectiveDate.Parse(text);
        Assert.Equal(new EffectiveDate(year, month, day), date);
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(text, date.ToString());
        Assert.Equal(new DateOnly(year, month, day), (DateOnly)date);
        Assert.Equal(date, (EffectiveDate)new DateOnly(year, month, day));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2023-02-29")]
    [InlineData("2024-2-9")]
    [InlineData("2024/04/01")]
    [InlineData(" 2024-04-01")]
    [InlineData("2024-04-01T00:00:00")]
    [InlineData("令和6年4月1日")]
    public void What_is_no_day_is_refused(string? text) => Assert.False(EffectiveDate.TryParse(text, out _));

    [Fact]
    public void The_Japanese_calendar_changes_no_text()
    {
        var culture = new CultureInfo("ja-JP");
        culture.DateTimeFormat.Calendar = new JapaneseCalendar();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            Assert.Equal("2026-04-01", new EffectiveDate(2026, 4, 1).ToString());
            Assert.Equal(new EffectiveDate(2026, 4, 1), EffectiveDate.Parse("2026-04-01"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("2026-03-31T14:59:59Z", "2026-03-31")]
    [InlineData("2026-03-31T15:00:00Z", "2026-04-01")]
    [InlineData("2026-04-01T00:30:00+09:00", "2026-04-01")]
    [InlineData("2026-03-31T23:00:00-05:00", "2026-04-01")]
    public void The_day_is_that_of_Japan(string instant, string day) =>
        Assert.Equal(day, EffectiveDate.InJapan(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void Days_are_ordered_and_counted()
    {
        var date = new EffectiveDate(2024, 2, 28);
        Assert.Equal(new EffectiveDate(2024, 2, 29), date.AddDays(1));
        Assert.Equal(new EffectiveDate(2024, 3, 1), date.AddDays(2));
        Assert.True(date < date.AddDays(1) && date.AddDays(1) > date && date <= date.AddDays(0) && date >= date.AddDays(0) && date != date.AddDays(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => EffectiveDate.MaxValue.AddDays(1));
    }

    [Fact]
    public void Settings_may_hold_it() =>
        Assert.Equal(new EffectiveDate(2026, 4, 1), TypeDescriptor.GetConverter(typeof(EffectiveDate)).ConvertFromInvariantString("2026-04-01"));
}
