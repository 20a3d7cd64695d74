using System.Collections.Generic;
using NoCustomization.Municipal.Numbers;

namespace NoCustomization.Municipal.Linkage;

/// <summary>A document of eLTAX, as in a payment report or a special collection notice.</summary>
/// <param name="Kind">What document.</param>
/// <param name="Number">Its number.</param>
/// <param name="Municipality">The municipality.</param>
/// <param name="Items">Values by item.</param>
public sealed record ElTaxDocument(string Kind, string Number, MunicipalityCode Municipality, IReadOnlyDictionary<string, string> Items);
