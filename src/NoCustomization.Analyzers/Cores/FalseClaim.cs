using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Cores;

/// <summary>An assembly says that it is one package with a core, and the core does not say so.</summary>
/// <param name="package">The core.</param>
/// <param name="claimant">The simple name of the assembly.</param>
/// <param name="attribute">The attribute that claims, or null where it is a referenced assembly's.</param>
internal sealed class FalseClaim(CorePackage package, string claimant, AttributeData? attribute)
{
    /// <summary>The core.</summary>
    public CorePackage Package { get; } = package;

    /// <summary>The simple name of the assembly that claims.</summary>
    public string Claimant { get; } = claimant;

    /// <summary>Where the claim stands.</summary>
    public Location Location { get; } = attribute?.ApplicationSyntaxReference is { } syntax ? Location.Create(syntax.SyntaxTree, syntax.Span) : Location.None;
}
