namespace NoCustomization.Municipal.Calendars;

/// <summary>What becomes of a date that falls on a closed day.</summary>
public enum ClosedDayRule
{
    /// <summary>翌開庁日: it moves to the next open day.</summary>
    NextOpenDay,

    /// <summary>前開庁日: it moves to the last open day before.</summary>
    PreviousOpenDay,

    /// <summary>繰り下げない: it stays.</summary>
    Stay,
}
