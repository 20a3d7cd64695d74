using System.Collections.Generic;
using NoCustomization.Municipal.Numbers;

namespace NoCustomization.Municipal.Juki;

/// <summary>A form that was taken in at a kiosk or tablet, or brought as a certificate of moving out.</summary>
/// <param name="Kind">What form.</param>
/// <param name="Items">Values by item; individual numbers are not among them.</param>
/// <param name="Source">How it was taken in.</param>
public sealed record IntakeForm(string Kind, IReadOnlyDictionary<string, string> Items, string Source)
{
    /// <summary>Values by item.</summary>
    /// <exception cref="System.ArgumentException">One of them could be an individual number.</exception>
    public IReadOnlyDictionary<string, string> Items { get; } = NoIndividualNumber.In(Items);
}
