using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Rules.NC1;

/// <summary>The interfaces that a type lists, and which of them say nothing new.</summary>
internal static class ListedInterfaces
{
    /// <summary>Whether another listed interface extends one already.</summary>
    public static bool IsImplied(INamedTypeSymbol named, ImmutableArray<INamedTypeSymbol> listed)
    {
        foreach (var other in listed)
        {
            if (Contains(other.AllInterfaces, named))
                return true;
        }

        return false;
    }

    /// <summary>Whether an interface is among others, whatever the type arguments.</summary>
    public static bool Contains(ImmutableArray<INamedTypeSymbol> interfaces, INamedTypeSymbol named)
    {
        foreach (var candidate in interfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, named.OriginalDefinition))
                return true;
        }

        return false;
    }
}
