using NoCustomization.Municipal.Money;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kojin;

/// <summary>A case in which a reduction was applied for.</summary>
/// <param name="Ground">Code of the ground.</param>
/// <param name="Amount">What was assessed.</param>
/// <param name="Income">Income of the year before.</param>
/// <param name="Damage">Damage as a share of the value.</param>
/// <param name="Day">The day of the application.</param>
public sealed record ReductionCase(string Ground, Yen Amount, Yen Income, Fraction Damage, EffectiveDate Day);
