using NoCustomization.Municipal.Money;

namespace NoCustomization.Municipal.Kotei;

/// <summary>What a measure comes to.</summary>
/// <param name="Share">The share of the tax that is not levied.</param>
/// <param name="Reason">Why.</param>
public sealed record SitingRelief(Fraction Share, string Reason);
