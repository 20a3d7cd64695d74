using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Analyzers.Names;

/// <summary>
/// Looks at the attributes of one type. They are found by name: looking at all declarations for attributes would cost more than all other rules together.
/// </summary>
internal abstract class AttributeExtractor(AttributeName name)
{
    /// <summary>The attribute type's simple name.</summary>
    public string Name => name.Name;

    /// <summary>Whether a type is the attribute, by full name.</summary>
    public bool Is(ITypeSymbol? type) => IsNamed(type, name);

    /// <summary>Looks at an attribute's syntax.</summary>
    /// <param name="at">The file.</param>
    /// <param name="use">The attribute's name in it.</param>
    /// <param name="syntax">The attribute.</param>
    public abstract void Analyze(SemanticModelAnalysisContext at, NameUse use, SyntaxNode syntax);

    /// <summary>Whether a type has a full name.</summary>
    protected static bool IsNamed(ITypeSymbol? type, AttributeName name)
    {
        if (type is not { ContainingType: null } || type.Name != name.Name)
            return false;
        INamespaceSymbol? space = type.ContainingNamespace;
        for (var i = name.Segments.Length - 1; i >= 0; i--, space = space.ContainingNamespace)
        {
            if (space is null || space.Name != name.Segments[i])
                return false;
        }

        return space is { IsGlobalNamespace: true };
    }

    /// <summary>The method whose declaration an attribute's syntax belongs to, or null where it belongs to something else.</summary>
    protected static IMethodSymbol? MethodOf(SemanticModel model, SyntaxNode attribute, CancellationToken cancellation)
    {
        for (var node = attribute.Parent; node is not null; node = node.Parent)
        {
            if (model.GetDeclaredSymbol(node, cancellation) is { } declared)
                return declared as IMethodSymbol;
        }

        return null;
    }

    /// <summary>What the compiler makes of an attribute's syntax; null where it is another attribute, or stands on something else.</summary>
    protected AttributeData? DataOf(ISymbol owner, SyntaxNode syntax)
    {
        foreach (var attribute in owner.GetAttributes())
        {
            if (attribute.ApplicationSyntaxReference is { } place && place.SyntaxTree == syntax.SyntaxTree && place.Span == syntax.Span && Is(attribute.AttributeClass))
                return attribute;
        }

        return null;
    }
}
