using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Calendars;

/// <summary>
/// On which days an office or a bank is closed. The package's default is made of dated data (<see cref="Common.ClosedDays"/>, <see cref="Common.BankClosedDays"/>); a vendor may supply another
/// calendar, such as one that several bodies share.
/// </summary>
[ExtensionPoint("common.business-calendar", Kind = ExtensionPointKind.Plugin, Multiplicity = Multiplicity.One, Description = "Says on which days an office or a bank is closed, from a calendar that several bodies share, for instance.")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.Plugin, SourceMark.Proposal, "Calendar of closed days", "開庁日カレンダー",
    JapaneseDescription = "複数団体で共有する暦などから、役所や金融機関の休みの日を答える。")]
public interface IBusinessCalendar
{
    /// <summary>Whether it is closed on a day (閉庁日).</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is closed.</returns>
    /// <exception cref="CalendarException">Nobody knows: the holidays of that year are not entered yet.</exception>
    bool IsClosed(EffectiveDate day);
}
