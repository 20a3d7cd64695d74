using System.Text;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Shogai;

/// <summary>A person who may get an allowance of the body's own.</summary>
/// <param name="Number">The addressee number.</param>
/// <param name="Grade">Grade of the certificate.</param>
/// <param name="From">From which day.</param>
public sealed record EligiblePerson(AddresseeNumber Number, string Grade, EffectiveDate From)
{
    // A log shows when, and nothing of the person.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("From = ").Append(From);
        return true;
    }
}
