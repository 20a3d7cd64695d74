using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Cores;

/// <summary>The compilation says that it is part of a core, and the core does not say so.</summary>
/// <param name="package">The core.</param>
/// <param name="attribute">The attribute that claims.</param>
internal sealed class FalseClaim(CorePackage package, AttributeData attribute)
{
    /// <summary>The core.</summary>
    public CorePackage Package { get; } = package;

    /// <summary>The attribute that claims.</summary>
    public AttributeData Attribute { get; } = attribute;
}
