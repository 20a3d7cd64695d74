using NoCustomization.Municipal.Money;

namespace NoCustomization.Municipal.Kotei;

/// <summary>A company's assets for which the body grants an uneven tax.</summary>
/// <param name="TaxableBase">Taxable base of the assets.</param>
/// <param name="YearsSinceStart">Years since the start.</param>
/// <param name="Measure">Code of the measure.</param>
public sealed record SitingCase(Yen TaxableBase, int YearsSinceStart, string Measure);
