using NoCustomization.Municipal.Numbers;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Juki;

/// <summary>A change of an addressee that other systems must know.</summary>
/// <param name="Number">The addressee number.</param>
/// <param name="Day">The day of the change.</param>
/// <param name="Name">Name, in characters of the standard set.</param>
/// <param name="Address">Address code.</param>
/// <param name="IsFull">Whether it belongs to a full file, and not to a difference.</param>
public sealed record AddresseeChange(AddresseeNumber Number, EffectiveDate Day, string Name, AddressCode Address, bool IsFull);
