using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Shuno;

/// <summary>On which day a term is debited unless a day of its own is entered.</summary>
public enum DebitDateRule
{
    /// <summary>納期限の日: on the due date, or the next day on which banks are open.</summary>
    [Label("On the due date, or the next business day", "納期限の日 (金融機関休業日は翌営業日)")]
    DueDate,

    /// <summary>納期限の月の最終営業日: on the last day of the due date's month on which banks are open.</summary>
    [Label("On the last business day of the month", "納期限の月の最終営業日")]
    LastBusinessDay,
}
