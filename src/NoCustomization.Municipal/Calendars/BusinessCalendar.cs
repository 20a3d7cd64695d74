using System;
using System.Collections.Generic;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Calendars;

/// <summary>A calendar of national holidays, closed weekdays, and the closed and open days of the body itself.</summary>
public sealed class BusinessCalendar : IBusinessCalendar
{
    private readonly HolidayTable _holidays;
    private readonly HashSet<DayOfWeek> _weekdays;
    private readonly HashSet<EffectiveDate> _closed;
    private readonly HashSet<EffectiveDate> _open;

    /// <summary>A calendar.</summary>
    /// <param name="holidays">The national holidays.</param>
    /// <param name="closedWeekdays">Weekdays on which it is always closed.</param>
    /// <param name="closedDays">Further closed days, such as those at the turn of the year.</param>
    /// <param name="openDays">Days on which it is open in spite of all this.</param>
    public BusinessCalendar(HolidayTable holidays, IEnumerable<DayOfWeek> closedWeekdays, IEnumerable<EffectiveDate> closedDays, IEnumerable<EffectiveDate> openDays)
    {
        _holidays = holidays ?? throw new ArgumentNullException(nameof(holidays));
        _weekdays = [.. closedWeekdays ?? throw new ArgumentNullException(nameof(closedWeekdays))];
        _closed = [.. closedDays ?? throw new ArgumentNullException(nameof(closedDays))];
        _open = [.. openDays ?? throw new ArgumentNullException(nameof(openDays))];
    }

    /// <inheritdoc/>
    public bool IsClosed(EffectiveDate day)
    {
        // Asked first, so that a day of a year without data is an error on every weekday, and not only on some.
        var isHoliday = _holidays.HolidayOn(day) is not null;
        return !_open.Contains(day) && (isHoliday || _closed.Contains(day) || _weekdays.Contains(day.DayOfWeek));
    }
}
