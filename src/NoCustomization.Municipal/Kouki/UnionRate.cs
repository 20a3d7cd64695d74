using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Money;

namespace NoCustomization.Municipal.Kouki;

/// <summary>Rates that the union of the prefecture set.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Income">Income rate.</param>
/// <param name="PerCapita">Per-capita amount.</param>
/// <param name="Ceiling">Ceiling.</param>
public sealed record UnionRate(FiscalYear Year, Rate Income, Yen PerCapita, Yen Ceiling);
