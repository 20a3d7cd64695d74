using System.Collections.Generic;

namespace NoCustomization.Municipal.Kotei;

/// <summary>A tax notice for the print bureau.</summary>
/// <param name="Number">Number of the notice.</param>
/// <param name="Form">Form number.</param>
/// <param name="Envelope">Kind of envelope.</param>
/// <param name="Items">Values by slot.</param>
public sealed record NoticePrint(string Number, string Form, string Envelope, IReadOnlyDictionary<string, string> Items);
