using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Tables;

/// <summary>A band of damage, and of income where it counts, and the share that is reduced.</summary>
public sealed class DamageBand
{
    /// <summary>Damage from (share of the value).</summary>
    [Required]
    [Label("Damage from (share of the value)", "損害割合 (以上)")]
    public Fraction DamageFrom { get; init; }

    /// <summary>Income up to (yen).</summary>
    [Range(0, long.MaxValue)]
    [Label("Income up to (yen)", "所得の上限 (円以下)")]
    public long? IncomeUpToYen { get; init; }

    /// <summary>Share that is reduced.</summary>
    [Required]
    [Label("Share that is reduced", "減免割合")]
    public Fraction Share { get; init; }
}
