using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Rules.NC1;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>What a core's symbols are to code outside the core, which sees public symbols, and protected ones where it can derive.</summary>
internal static class VendorView
{
    /// <summary>Whether code outside can name a symbol.</summary>
    public static bool Sees(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingType)
        {
            switch (current.DeclaredAccessibility)
            {
                case Accessibility.Public:
                    break;
                case Accessibility.Protected or Accessibility.ProtectedOrInternal when current.ContainingType is { } type && CanDerive(type):
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary>Whether code outside can derive from a class: it is not sealed, and neither its constructors nor its abstract members keep others out.</summary>
    public static bool CanDerive(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Class, IsSealed: false, IsStatic: false } && HasConstructor(type) && !HasHiddenAbstract(type);

    /// <summary>Whether code outside can call a constructor of a class from a derived one. A record's copy constructor needs an object that is there already.</summary>
    public static bool HasConstructor(INamedTypeSymbol type)
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            var isCopy = type.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);
            if (!isCopy && IsOpen(constructor.DeclaredAccessibility))
                return true;
        }

        return false;
    }

    /// <summary>Whether code outside can implement an interface: none of its abstract members, own or inherited, is internal.</summary>
    public static bool CanImplement(INamedTypeSymbol type)
    {
        if (HidesAbstract(type))
            return false;
        foreach (var parent in type.AllInterfaces)
        {
            if (HidesAbstract(parent))
                return false;
        }

        return true;
    }

    /// <summary>Whether an accessibility reaches to derived classes outside.</summary>
    public static bool IsOpen(Accessibility accessibility) => accessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool HidesAbstract(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member.IsAbstract && member.Kind != SymbolKind.NamedType && !IsOpen(member.DeclaredAccessibility))
                return true;
        }

        return false;
    }

    // An internal abstract member that a class in between has supplied keeps nobody out.
    private static bool HasHiddenAbstract(INamedTypeSymbol type)
    {
        if (!type.IsAbstract)
            return false;
        var supplied = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member.IsAbstract && member.Kind != SymbolKind.NamedType && !IsOpen(member.DeclaredAccessibility) && !supplied.Contains(member.OriginalDefinition))
                    return true;
                if (member.IsOverride && Ancestry.Overridden(member) is { } above)
                    supplied.Add(above.OriginalDefinition);
            }
        }

        return false;
    }
}
