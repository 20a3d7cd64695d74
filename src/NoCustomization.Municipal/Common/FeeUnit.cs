using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>What is counted for a fee.</summary>
public enum FeeUnit
{
    /// <summary>人数: persons.</summary>
    [Label("Persons", "人数")]
    Persons,

    /// <summary>枚数: sheets.</summary>
    [Label("Sheets", "枚数")]
    Sheets,
}
