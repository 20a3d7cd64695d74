using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Money;

/// <summary>Which way an amount is rounded (端数処理).</summary>
public enum RoundingDirection
{
    /// <summary>切捨て: towards zero.</summary>
    [Label("Down", "切捨て")]
    Down,

    /// <summary>切上げ: away from zero.</summary>
    [Label("Up", "切上げ")]
    Up,

    /// <summary>四捨五入: to the nearest; halves away from zero.</summary>
    [Label("To the nearest", "四捨五入")]
    HalfUp,
}
