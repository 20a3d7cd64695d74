using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Waivers;

/// <summary>What one scan finds in one file.</summary>
internal sealed class FileFindings
{
    private readonly List<Diagnostic> _elsewhere = [];
    private readonly Dictionary<CitingType, List<Diagnostic>> _byType = [];

    /// <summary>What stands in no citing type.</summary>
    public IReadOnlyList<Diagnostic> Elsewhere => _elsewhere;

    /// <summary>What stands in a citing type.</summary>
    public IReadOnlyList<Diagnostic> In(CitingType type) => _byType.TryGetValue(type, out var there) ? there : [];

    /// <summary>Adds a finding.</summary>
    /// <param name="type">The citing type in which it stands; null for none.</param>
    /// <param name="finding">The finding.</param>
    public void Add(CitingType? type, Diagnostic finding)
    {
        if (type is null)
            _elsewhere.Add(finding);
        else if (_byType.TryGetValue(type, out var there))
            there.Add(finding);
        else
            _byType.Add(type, [finding]);
    }
}
