using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Money;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Linkage;

/// <summary>An entry for financial accounting (財務会計).</summary>
/// <param name="Number">Its number in the package.</param>
/// <param name="Day">The day of the entry.</param>
/// <param name="Year">The fiscal year that it belongs to.</param>
/// <param name="Account">Account code (予算科目).</param>
/// <param name="Amount">The amount.</param>
/// <param name="Text">What it is; no name of a resident.</param>
public sealed record AccountingEntry(string Number, EffectiveDate Day, FiscalYear Year, string Account, Yen Amount, string Text);
