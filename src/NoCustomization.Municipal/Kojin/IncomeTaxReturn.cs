using System.Collections.Generic;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Money;

namespace NoCustomization.Municipal.Kojin;

/// <summary>A return of national income tax (e-Tax), as far as the inhabitant tax needs it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Year">The fiscal year that it is for.</param>
/// <param name="Income">Total income.</param>
/// <param name="Deductions">Deductions by code.</param>
public sealed record IncomeTaxReturn(string Number, FiscalYear Year, Yen Income, IReadOnlyDictionary<string, Yen> Deductions);
