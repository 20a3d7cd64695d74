using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Waivers;

namespace NoCustomization.Analyzers.Waivers;

/// <summary>A citation in source.</summary>
/// <param name="cites">What cites what.</param>
/// <param name="location">The attribute.</param>
/// <param name="type">The outermost type around the citing declaration; null for the assembly.</param>
internal sealed class SourceCitation(WaiverCitation cites, Location location, INamedTypeSymbol? type)
{
    /// <summary>What cites what.</summary>
    public WaiverCitation Cites { get; } = cites;

    /// <summary>The attribute.</summary>
    public Location Location { get; } = location;

    /// <summary>The outermost type around the citing declaration; null for the assembly.</summary>
    public INamedTypeSymbol? Type { get; } = type;
}
