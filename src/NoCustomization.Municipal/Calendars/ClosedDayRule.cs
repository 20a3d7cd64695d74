using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Calendars;

/// <summary>What becomes of a date that falls on a closed day.</summary>
public enum ClosedDayRule
{
    /// <summary>翌開庁日: it moves to the next open day.</summary>
    [Label("Next open day", "翌開庁日")]
    NextOpenDay,

    /// <summary>前開庁日: it moves to the last open day before.</summary>
    [Label("Open day before", "前開庁日")]
    PreviousOpenDay,

    /// <summary>繰り下げない: it stays.</summary>
    [Label("Stays", "繰り下げない")]
    Stay,
}
