using NoCustomization.Municipal.Money;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>A child of a household that is levied.</summary>
/// <param name="Age">Age at the beginning of the fiscal year.</param>
/// <param name="ChildOrder">First, second, ... child.</param>
/// <param name="PerCapita">Per-capita amount after statutory relief.</param>
/// <param name="HouseholdIncome">Income of the household.</param>
public sealed record ChildReliefCase(int Age, int ChildOrder, Yen PerCapita, Yen HouseholdIncome);
