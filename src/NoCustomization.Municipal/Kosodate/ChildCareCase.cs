using NoCustomization.Municipal.Money;

namespace NoCustomization.Municipal.Kosodate;

/// <summary>A child in care.</summary>
/// <param name="ChildOrder">First, second, ... child.</param>
/// <param name="HouseholdIncome">Income of the household.</param>
/// <param name="Tier">The tier.</param>
/// <param name="Burden">What the table says for the tier.</param>
public sealed record ChildCareCase(int ChildOrder, Yen HouseholdIncome, string Tier, Yen Burden);
