using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tables;

/// <summary>A table of reductions for damage by disaster. Each tax and premium has its own point with this shape.</summary>
public abstract class DamageTable
{
    /// <summary>Bands, the largest damage and the smallest income first.</summary>
    [Statutory(StatutoryKind.Free)]
    [MaxLength(100)]
    [Label("Bands, the largest damage and the smallest income first", "区分 (損害割合の大きい順、所得の小さい順)")]
    public IReadOnlyList<DamageBand> Bands { get; init; } = [];

    /// <summary>The share that is reduced.</summary>
    /// <param name="damage">The damage as a share of the value.</param>
    /// <param name="income">The income, where bands ask for it.</param>
    /// <returns>The share of the first band that fits; nothing where none does.</returns>
    public Fraction ShareOf(Fraction damage, Yen income) =>
        Bands.FirstOrDefault(band => damage.CompareTo(band.DamageFrom) >= 0 && (band.IncomeUpToYen is not { } most || income.Amount <= most))?.Share ?? default;
}
