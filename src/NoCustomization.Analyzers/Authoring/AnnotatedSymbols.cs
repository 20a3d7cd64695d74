using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Cores;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>Symbols that carry annotations.</summary>
internal static class AnnotatedSymbols
{
    /// <summary>A type and those of its members that carry any attribute; accessors count with their properties and events, nested types for themselves.</summary>
    public static IEnumerable<ISymbol> In(INamedTypeSymbol type)
    {
        if (!type.GetAttributes().IsEmpty)
            yield return type;
        foreach (var member in type.GetMembers())
        {
            if (member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null } or IFieldSymbol { AssociatedSymbol: not null }) && !member.GetAttributes().IsEmpty)
                yield return member;
        }
    }

    /// <summary>The annotation of a name on a symbol, or null.</summary>
    public static AttributeData? Find(ISymbol symbol, string annotation) => Find(symbol.GetAttributes(), annotation);

    /// <summary>Where an attribute stands; where that is not known, the symbol's identifier.</summary>
    public static Location PlaceOf(AttributeData attribute, ISymbol symbol) => attribute.ApplicationSyntaxReference is { } syntax
        ? Location.Create(syntax.SyntaxTree, syntax.Span)
        : Rules.NC1.Ancestry.Identifier(symbol);

    private static AttributeData? Find(ImmutableArray<AttributeData> attributes, string annotation)
    {
        foreach (var attribute in attributes)
        {
            if (Annotation.Is(attribute, out var name) && name == annotation)
                return attribute;
        }

        return null;
    }
}
