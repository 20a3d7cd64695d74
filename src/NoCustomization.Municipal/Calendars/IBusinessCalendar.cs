using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Calendars;

/// <summary>On which days an office or a bank is closed. Made of dated data (common.closed-days), or supplied by the host.</summary>
public interface IBusinessCalendar
{
    /// <summary>Whether it is closed on a day (閉庁日).</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is closed.</returns>
    /// <exception cref="CalendarException">Nobody knows: the holidays of that year are not entered yet.</exception>
    bool IsClosed(EffectiveDate day);
}
