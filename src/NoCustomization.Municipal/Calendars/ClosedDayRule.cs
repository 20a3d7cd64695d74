using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Calendars;

/// <summary>What becomes of a date that falls on a closed day.</summary>
public enum ClosedDayRule
{
    /// <summary>翌開庁日: it moves to the next open day.</summary>
    [Label("Next open or business day", "翌開庁日・翌営業日")]
    NextOpenDay,

    /// <summary>前開庁日: it moves to the last open day before.</summary>
    [Label("Open or business day before", "前開庁日・前営業日")]
    PreviousOpenDay,

    /// <summary>移さない: it stays.</summary>
    [Label("Stays", "移さない")]
    Stay,
}
