using System.Collections.Generic;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Application;

/// <summary>An application that arrived online.</summary>
/// <param name="Number">Its number at the system where it was made.</param>
/// <param name="Procedure">Which procedure.</param>
/// <param name="ReceivedOn">The day on which it was made.</param>
/// <param name="Items">What was entered, by item. Individual numbers are not among them: the package takes those in by its own way.</param>
public sealed record OnlineApplication(string Number, string Procedure, EffectiveDate ReceivedOn, IReadOnlyDictionary<string, string> Items)
{
    /// <summary>Values by item.</summary>
    /// <exception cref="System.ArgumentException">One of them could be an individual number.</exception>
    public IReadOnlyDictionary<string, string> Items { get; } = NoIndividualNumber.In(Items);
}
