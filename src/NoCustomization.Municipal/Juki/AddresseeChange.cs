using System.Text;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Juki;

/// <summary>A change of an addressee that other systems must know.</summary>
/// <param name="Number">The addressee number.</param>
/// <param name="Day">The day of the change.</param>
/// <param name="Name">Name, in characters of the standard set.</param>
/// <param name="Address">Address code.</param>
/// <param name="IsFull">Whether it belongs to a full file, and not to a difference.</param>
/// <param name="IsProtected">Whether a support measure (支援措置) or a restriction (抑止) covers the person: the receiver must keep where they live from others.</param>
public sealed record AddresseeChange(AddresseeNumber Number, EffectiveDate Day, string Name, AddressCode Address, bool IsFull, bool IsProtected)
{
    // A log shows when, and nothing of the person.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Day = ").Append(Day).Append(", IsFull = ").Append(IsFull);
        return true;
    }
}
