using NoCustomization.Municipal.Money;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>What a measure comes to.</summary>
/// <param name="Share">The share of the per-capita amount that is relieved.</param>
/// <param name="Reason">Why.</param>
public sealed record ChildRelief(Fraction Share, string Reason);
