using System;
using NoCustomization.Policy.Waivers;
using Xunit;

namespace NoCustomization.Policy.Tests.Waivers;

public sealed class CivilDateTests
{
    [Theory]
    [InlineData("2027-03-31", true)]
    [InlineData("2028-02-29", true)]
    [InlineData("2027-02-29", false)]
    [InlineData("2000-02-29", true)]
    [InlineData("2100-02-29", false)]
    [InlineData("2027-04-31", false)]
    [InlineData("2027-3-31", false)]
    [InlineData("2027/03/31", false)]
    [InlineData(" 2027-03-31", false)]
    [InlineData("2027-03-31T00:00:00Z", false)]
    [InlineData("２０２７-03-31", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_days_of_the_calendar_in_one_form_are_dates(string? text, bool isDate)
    {
        Assert.Equal(isDate, CivilDate.TryParse(text, out var date));
        if (isDate)
            Assert.Equal(text, date.ToString());
    }

    [Fact]
    public void The_day_in_Japan_begins_nine_hours_earlier()
    {
        Assert.Equal(new CivilDate(2027, 3, 31), CivilDate.InJapan(new DateTime(2027, 3, 31, 14, 59, 59, DateTimeKind.Utc)));
        Assert.Equal(new CivilDate(2027, 4, 1), CivilDate.InJapan(new DateTime(2027, 3, 31, 15, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(new CivilDate(2028, 2, 29), CivilDate.InJapan(new DateTime(2028, 2, 28, 15, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public void Days_and_years_know_leap_days()
    {
        Assert.Equal(2, new CivilDate(2028, 2, 28).DaysUntil(new CivilDate(2028, 3, 1)));
        Assert.Equal(1, new CivilDate(2027, 2, 28).DaysUntil(new CivilDate(2027, 3, 1)));
        Assert.Equal(-1, new CivilDate(2027, 3, 1).DaysUntil(new CivilDate(2027, 2, 28)));
        Assert.Equal(new CivilDate(2033, 2, 28), new CivilDate(2028, 2, 29).AddYears(5));
        Assert.Equal(new CivilDate(2032, 2, 29), new CivilDate(2028, 2, 29).AddYears(4));
        Assert.Equal(new CivilDate(9999, 4, 1), new CivilDate(9994, 4, 1).AddYears(5));
        Assert.Equal(new CivilDate(9999, 12, 31), new CivilDate(9995, 4, 1).AddYears(5));
    }

    [Theory]
    [InlineData("131016", true)]
    [InlineData("130001", true)]
    [InlineData("012131", true)]
    [InlineData("012050", true)]
    [InlineData("012041", true)]
    [InlineData("010006", true)]
    [InlineData("131017", false)]
    [InlineData("13101", false)]
    [InlineData("1310160", false)]
    [InlineData("13101６", false)]
    [InlineData(null, false)]
    public void The_last_digit_of_a_municipality_code_checks_the_others(string? code, bool isValid) => Assert.Equal(isValid, MunicipalityCode.IsValid(code));
}
