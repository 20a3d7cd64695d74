using System;
using System.Collections.Generic;

namespace NoCustomization.Extensibility.Sources;

/// <summary>An extension that the host names by its entry.</summary>
internal sealed class ReferencedExtension(Type entry, string? id, string? vendor) : IExtensionSource
{
    public IReadOnlyList<ExtensionCandidate> Find(ExtensionSourceContext context) => [Candidate(entry, id, vendor)];

    public static ExtensionCandidate Candidate(Type entry, string? id, string? vendor)
    {
        var identity = ExtensionEntries.IdentityOf(entry.Assembly, id, vendor);
        return new ExtensionCandidate(new ExtensionReport { Id = identity.Id, Vendor = identity.Vendor, Version = identity.Version, State = ExtensionState.Loaded }, entry);
    }
}
