using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>How often a batch runs.</summary>
public enum BatchFrequency
{
    /// <summary>1回: once.</summary>
    [Label("Once", "1回")]
    Once,

    /// <summary>毎日: daily.</summary>
    [Label("Daily", "毎日")]
    Daily,

    /// <summary>毎週: weekly.</summary>
    [Label("Weekly", "毎週")]
    Weekly,

    /// <summary>毎月指定日: monthly on a day.</summary>
    [Label("Monthly on a day", "毎月指定日")]
    MonthlyOnDay,

    /// <summary>毎月末: at the end of each month.</summary>
    [Label("At the end of each month", "毎月末")]
    MonthEnd,
}
