using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>What becomes of a text that does not fit.</summary>
public enum TextOverflow
{
    /// <summary>印字可能な範囲まで印字: print as far as it fits.</summary>
    [Label("Print as far as it fits", "印字可能な範囲まで印字")]
    PrintToLimit,

    /// <summary>空欄: leave blank.</summary>
    [Label("Leave blank", "空欄")]
    Blank,
}
