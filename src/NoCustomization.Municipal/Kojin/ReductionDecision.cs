using NoCustomization.Municipal.Money;

namespace NoCustomization.Municipal.Kojin;

/// <summary>What a rule says of a case. The package rounds, records and notifies; an officer decides.</summary>
/// <param name="Share">The share that is reduced; 0/1 for none.</param>
/// <param name="Reason">Why, as it stands in the letter.</param>
public sealed record ReductionDecision(Fraction Share, string Reason);
