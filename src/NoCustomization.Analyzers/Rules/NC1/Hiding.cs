using System;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Syntax;

namespace NoCustomization.Analyzers.Rules.NC1;

/// <summary>Which inherited member a member hides: by name; methods and indexers by name and parameter types, unless Visual Basic shadows them all.</summary>
internal static class Hiding
{
    /// <summary>Whether a member is of a kind that can hide another: written by a person, visible below, no override.</summary>
    public static bool MayHide(ISymbol member) =>
        !member.IsImplicitlyDeclared && !member.IsOverride && member.DeclaredAccessibility != Accessibility.Private && member switch
        {
            IMethodSymbol method => method.MethodKind is MethodKind.Ordinary or MethodKind.DeclareMethod,
            IPropertySymbol or IEventSymbol or IFieldSymbol or INamedTypeSymbol => true,
            _ => false,
        };

    /// <summary>The nearest member above that a member hides, or null.</summary>
    /// <param name="member">The member.</param>
    /// <param name="type">The type that declares it.</param>
    public static ISymbol? NearestHidden(ISymbol member, INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
            return InInterfaces(member, type);
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (In(member, parent) is { } hidden)
                return hidden;
        }

        return null;
    }

    private static ISymbol? InInterfaces(ISymbol member, INamedTypeSymbol type)
    {
        foreach (var parent in type.Interfaces)
        {
            // Through another listed interface it is further away.
            if (!ListedInterfaces.IsImplied(parent, type.Interfaces) && (In(member, parent) ?? InInterfaces(member, parent)) is { } hidden)
                return hidden;
        }

        return null;
    }

    // Of several, the one with the same signature; otherwise the first by documentation id, so that the answer depends on no order.
    private static ISymbol? In(ISymbol member, INamedTypeSymbol parent)
    {
        ISymbol? first = null;
        foreach (var candidate in parent.GetMembers(member.Name))
        {
            if (!IsVisibleTo(member, candidate) || !Conflict(member, candidate))
                continue;
            if (Signature.Same(member, candidate))
                return candidate;
            if (first is null || string.CompareOrdinal(DocumentationId.Of(candidate), DocumentationId.Of(first)) < 0)
                first = candidate;
        }

        return first;
    }

    private static bool IsVisibleTo(ISymbol member, ISymbol candidate) => candidate.DeclaredAccessibility switch
    {
        Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
        Accessibility.Private => false,
        _ => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, candidate.ContainingAssembly),
    };

    private static bool Conflict(ISymbol member, ISymbol candidate)
    {
        if (candidate is IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.DeclareMethod) })
            return false;
        // The name in metadata of a generic type holds its arity; no other name does.
        if (member is INamedTypeSymbol || candidate is INamedTypeSymbol)
            return string.Equals(member.MetadataName, candidate.MetadataName, StringComparison.OrdinalIgnoreCase);
        var overloadable = member is IMethodSymbol && candidate is IMethodSymbol || member is IPropertySymbol { Parameters.Length: > 0 } && candidate is IPropertySymbol { Parameters.Length: > 0 };
        return !overloadable || Signature.Same(member, candidate) || VisualBasicMembers.ShadowsByName(member);
    }
}
