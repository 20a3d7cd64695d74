using NoCustomization.Municipal.Money;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Shuno;

/// <summary>A payment slip.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Amount">The amount.</param>
/// <param name="DueDate">The due date.</param>
/// <param name="UsableUntil">Until when it can be used.</param>
public sealed record PaymentSlip(string Number, Yen Amount, EffectiveDate DueDate, EffectiveDate UsableUntil);
