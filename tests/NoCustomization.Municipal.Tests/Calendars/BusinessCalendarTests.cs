using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Instalments;
using NoCustomization.Municipal.Money;
using NoCustomization.Parameters;
using Xunit;

namespace NoCustomization.Municipal.Tests.Calendars;

/// <summary>Closed days and due dates.</summary>
public sealed class BusinessCalendarTests
{
    // Made for the tests, in the form in which the Cabinet Office publishes it.
    private const string List = "国民の祝日・休日月日,国民の祝日・休日名称\r\n2026/1/1,元日\r\n2026/9/21,敬老の日\r\n2026/9/22,休日\r\n2026/9/23,秋分の日\r\n2027/1/1,元日\r\n";

    private static readonly BusinessCalendar s_calendar = new(
        HolidayTable.ReadCabinetOfficeList(List),
        [DayOfWeek.Saturday, DayOfWeek.Sunday],
        [new EffectiveDate(2026, 12, 29), new EffectiveDate(2026, 12, 30), new EffectiveDate(2026, 12, 31)],
        [new EffectiveDate(2026, 12, 27)]);

    [Theory]
    [InlineData("2026-09-18", "2026-09-18", "2026-09-18")]
    [InlineData("2026-09-19", "2026-09-24", "2026-09-18")]
    [InlineData("2026-09-22", "2026-09-24", "2026-09-18")]
    [InlineData("2026-12-31", "2027-01-04", "2026-12-28")]
    [InlineData("2026-12-26", "2026-12-27", "2026-12-25")]
    public void A_date_on_a_closed_day_moves(string day, string next, string previous)
    {
        var date = EffectiveDate.Parse(day);
        Assert.Equal(EffectiveDate.Parse(next), s_calendar.Move(date, ClosedDayRule.NextOpenDay));
        Assert.Equal(EffectiveDate.Parse(previous), s_calendar.Move(date, ClosedDayRule.PreviousOpenDay));
        Assert.Equal(date, s_calendar.Move(date, ClosedDayRule.Stay));
    }

    [Fact]
    public void A_year_without_data_is_an_error_not_an_open_day() =>
        Assert.Contains("2028-01-01", Assert.Throws<CalendarException>(() => s_calendar.IsClosed(new EffectiveDate(2028, 1, 1))).Message);

    [Fact]
    public void A_calendar_that_is_always_closed_is_an_error() => Assert.Throws<CalendarException>(() => new Closed().Move(new EffectiveDate(2026, 1, 1), ClosedDayRule.NextOpenDay));

    [Fact]
    public void The_last_open_day_of_a_month_is_found() => Assert.Equal(new EffectiveDate(2026, 5, 29), s_calendar.LastOpenDayOf(2026, 5));

    [Theory]
    [InlineData("")]
    [InlineData("heading\n")]
    [InlineData("heading\n2026-01-01,元日")]
    [InlineData("heading\n2026/1/1")]
    public void A_damaged_list_is_an_error(string text) => Assert.Throws<FormatException>(() => HolidayTable.ReadCabinetOfficeList(text));

    [Fact]
    public void An_amount_is_divided_and_the_rest_goes_to_the_first_term()
    {
        var schedule = new Schedule { Terms = [Term(6, 31), Term(8, 31), Term(10, 31), Term(1, 31)], UnitYen = 1000, SingleTermUpToYen = 4000 };
        var parts = schedule.Divide(new Yen(50_700), new FiscalYear(2026), new Open());
        Assert.Equal([14_700, 12_000, 12_000, 12_000], parts.Select(part => part.Amount.Amount));
        Assert.Equal(["2026-06-30", "2026-08-31", "2026-10-31", "2027-01-31"], parts.Select(part => part.DueDate.ToString()));
        Assert.Equal([4000, 0, 0, 0], schedule.Divide(new Yen(4000), new FiscalYear(2026), new Open()).Select(part => part.Amount.Amount));
        Assert.Throws<ArgumentOutOfRangeException>(() => schedule.Divide(new Yen(-1), new FiscalYear(2026), new Open()));
        Assert.Throws<InvalidOperationException>(() => new Schedule { UnitYen = 1 }.Divide(new Yen(1), new FiscalYear(2026), new Open()));
    }

    [Fact]
    public void The_parts_are_the_whole()
    {
        CsCheck.Check.Sample(
            CsCheck.Gen.Select(CsCheck.Gen.Long[0, 100_000_000], CsCheck.Gen.Int[1, 12], CsCheck.Gen.Long[1, 10_000]),
            (total, count, unit) =>
            {
                var schedule = new Schedule { Terms = [.. Enumerable.Range(0, count).Select(i => Term(i + 1, 31))], UnitYen = unit };
                var parts = schedule.Divide(new Yen(total), new FiscalYear(2026), new Open());
                return parts.Sum(part => part.Amount.Amount) == total && parts.Skip(1).All(part => part.Amount.Amount % unit == 0 && part.Amount <= parts[0].Amount);
            });
    }

    private static InstalmentTerm Term(int month, int day) => new() { Month = month, Day = day };

    private sealed class Schedule : InstalmentSchedule;

    private sealed class Open : IBusinessCalendar
    {
        public bool IsClosed(EffectiveDate day) => false;
    }

    private sealed class Closed : IBusinessCalendar
    {
        public bool IsClosed(EffectiveDate day) => true;
    }
}
