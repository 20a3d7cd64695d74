using System.Collections.Generic;

namespace NoCustomization.Municipal.Juki;

/// <summary>A form that was taken in at a kiosk or tablet, or brought as a certificate of moving out.</summary>
/// <param name="Kind">What form.</param>
/// <param name="Items">Values by item.</param>
/// <param name="Source">How it was taken in.</param>
public sealed record IntakeForm(string Kind, IReadOnlyDictionary<string, string> Items, string Source);
