using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>When changes go to other systems.</summary>
public enum LinkageTiming
{
    /// <summary>即時: at once.</summary>
    [Label("At once", "即時")]
    RealTime,

    /// <summary>準即時: within minutes.</summary>
    [Label("Within minutes", "準即時")]
    QuasiRealTime,
}
