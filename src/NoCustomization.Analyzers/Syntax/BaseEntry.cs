using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Syntax;

/// <summary>One entry of a base list.</summary>
/// <param name="node">The type as written.</param>
/// <param name="name">Its last name; empty where it is a keyword.</param>
/// <param name="arity">The number of type arguments of the last name.</param>
internal sealed class BaseEntry(SyntaxNode node, string name, int arity)
{
    /// <summary>The type as written.</summary>
    public SyntaxNode Node { get; } = node;

    /// <summary>Its last name; empty where it is a keyword.</summary>
    public string Name { get; } = name;

    /// <summary>The number of type arguments of the last name.</summary>
    public int Arity { get; } = arity;
}
