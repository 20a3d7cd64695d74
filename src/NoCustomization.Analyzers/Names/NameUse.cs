using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Names;

/// <summary>How a name stands in its syntax.</summary>
/// <param name="node">The simple name.</param>
/// <param name="member">What is selected from it (<c>M</c> in <c>Name.M</c>), or null.</param>
/// <param name="creator">The attribute, object creation or cast whose type it names, or null.</param>
/// <param name="contract">The interface in a member's <c>I.M</c> or <c>Implements I.M</c> in whose name it stands, or null.</param>
/// <param name="isImport">Whether it stands in a using or <c>Imports</c> line.</param>
/// <param name="alias">The alias that such a line declares, or null.</param>
internal readonly struct NameUse(SyntaxNode node, SyntaxNode? member, SyntaxNode? creator, SyntaxNode? contract, bool isImport, string? alias)
{
    /// <summary>The simple name.</summary>
    public SyntaxNode Node { get; } = node;

    /// <summary>What is selected from it, or null.</summary>
    public SyntaxNode? Member { get; } = member;

    /// <summary>The attribute, object creation or cast whose type it names, or null.</summary>
    public SyntaxNode? Creator { get; } = creator;

    /// <summary>The interface whose member is implemented and in whose name it stands, or null.</summary>
    public SyntaxNode? Contract { get; } = contract;

    /// <summary>Whether it stands in a using or <c>Imports</c> line.</summary>
    public bool IsImport { get; } = isImport;

    /// <summary>The alias that such a line declares, or null.</summary>
    public string? Alias { get; } = alias;
}
