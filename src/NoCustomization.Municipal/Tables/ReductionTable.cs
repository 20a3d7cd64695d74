using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tables;

/// <summary>A table of reductions (減免) that an ordinance or rule lays down. Each tax and premium has its own point with this shape.</summary>
public abstract class ReductionTable
{
    /// <summary>Grounds and shares.</summary>
    [Statutory(StatutoryKind.Free)]
    [MaxLength(500)]
    [Label("Grounds and shares", "減免事由と割合")]
    public IReadOnlyList<ReductionEntry> Entries { get; init; } = [];

    /// <summary>What is reduced for a ground.</summary>
    /// <param name="code">Code of the ground.</param>
    /// <param name="amount">What was assessed.</param>
    /// <param name="rounding">How the ordinance rounds.</param>
    /// <returns>The reduction; nothing for a ground that is not in the table.</returns>
    public Yen ReductionOf(string code, Yen amount, Rounding rounding) => Entries.FirstOrDefault(entry => entry.Code == code)?.Share.Of(amount, rounding) ?? Yen.Zero;
}
