using System.Collections.Generic;

namespace NoCustomization.Municipal.Linkage;

/// <summary>A row of a linkage file.</summary>
/// <param name="Items">Values by item.</param>
public sealed record LinkageRow(IReadOnlyDictionary<string, string> Items);
