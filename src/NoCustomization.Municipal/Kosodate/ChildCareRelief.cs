using NoCustomization.Municipal.Money;

namespace NoCustomization.Municipal.Kosodate;

/// <summary>What a measure comes to.</summary>
/// <param name="Share">The share of the burden that is relieved.</param>
/// <param name="Reason">Why.</param>
public sealed record ChildCareRelief(Fraction Share, string Reason);
