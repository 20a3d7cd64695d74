using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>What the levy is called.</summary>
public enum LevyName
{
    /// <summary>保険料: premium.</summary>
    [Label("Premium", "保険料")]
    Premium,

    /// <summary>保険税: tax.</summary>
    [Label("Tax", "保険税")]
    Tax,
}
