using NoCustomization.Municipal.Money;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Instalments;

/// <summary>What is to be paid in one term.</summary>
/// <param name="Term">The number of the term (期別), from 1.</param>
/// <param name="DueDate">The due date (納期限), moved where it fell on a closed day.</param>
/// <param name="Amount">The amount; 0 where nothing falls to this term.</param>
public sealed record Instalment(int Term, EffectiveDate DueDate, Yen Amount);
