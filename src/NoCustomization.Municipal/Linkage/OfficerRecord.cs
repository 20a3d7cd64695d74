using System.Text;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Linkage;

/// <summary>An officer, as the personnel system knows them.</summary>
/// <param name="Number">Officer's number.</param>
/// <param name="Name">Name.</param>
/// <param name="Office">Id of the office.</param>
/// <param name="From">From which day.</param>
/// <param name="To">Until which day.</param>
public sealed record OfficerRecord(string Number, string Name, string Office, EffectiveDate From, EffectiveDate? To)
{
    // A log shows where and when, and nothing of the person.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Office = ").Append(Office).Append(", From = ").Append(From).Append(", To = ").Append(To);
        return true;
    }
}
