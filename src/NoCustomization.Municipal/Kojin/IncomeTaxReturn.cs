using System.Collections.Generic;
using System.Text;
using NoCustomization.Municipal.Money;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kojin;

/// <summary>A return of national income tax (e-Tax), as far as the inhabitant tax needs it. The individual number is not in it: the package takes that in by its own way.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Year">The calendar year that it is for (年分).</param>
/// <param name="Name">The taxpayer's name, by which with date of birth and address the package finds the addressee.</param>
/// <param name="Born">The taxpayer's date of birth.</param>
/// <param name="Address">The taxpayer's address.</param>
/// <param name="Income">Total income.</param>
/// <param name="Deductions">Deductions by code.</param>
public sealed record IncomeTaxReturn(string Number, int Year, string Name, EffectiveDate Born, string Address, Yen Income, IReadOnlyDictionary<string, Yen> Deductions)
{
    // A log shows which return it was, and nothing of the person.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Number = ").Append(Number).Append(", Year = ").Append(Year);
        return true;
    }
}
