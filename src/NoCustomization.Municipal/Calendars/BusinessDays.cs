using System;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Calendars;

/// <summary>Reckons with open days.</summary>
public static class BusinessDays
{
    private const int LongestClosure = 60;

    /// <summary>Moves a date that falls on a closed day.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="day">The date.</param>
    /// <param name="rule">Where to.</param>
    /// <returns>The date itself where it is open or stays.</returns>
    /// <exception cref="CalendarException">The calendar does not reach so far, or is closed for sixty days.</exception>
    public static EffectiveDate Move(this IBusinessCalendar calendar, EffectiveDate day, ClosedDayRule rule)
    {
        if (calendar is null)
            throw new ArgumentNullException(nameof(calendar));
        if (rule == ClosedDayRule.Stay)
            return day;
        var moved = day;
        for (var i = 0; i < LongestClosure; i++)
        {
            if (!calendar.IsClosed(moved))
                return moved;
            moved = moved.AddDays(rule == ClosedDayRule.NextOpenDay ? 1 : -1);
        }

        throw new CalendarException(CalendarTexts.NoOpenDay(day.ToString(), LongestClosure));
    }

    /// <summary>The last open day of a month, as for debits.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="year">The year, Gregorian.</param>
    /// <param name="month">1 to 12.</param>
    /// <returns>The day.</returns>
    /// <exception cref="CalendarException">The calendar does not reach so far.</exception>
    public static EffectiveDate LastOpenDayOf(this IBusinessCalendar calendar, int year, int month) =>
        calendar.Move(new EffectiveDate(year, month, DateTime.DaysInMonth(year, month)), ClosedDayRule.PreviousOpenDay);
}
