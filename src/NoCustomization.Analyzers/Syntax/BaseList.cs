using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Syntax;

/// <summary>
/// Finds where a type names a base class or interface. Symbol actions have no semantic model, so entries are matched by name; where an alias
/// hides the name, by what is left over.
/// </summary>
internal static class BaseList
{
    /// <summary>The place of the entry in the base list (Visual Basic: in <c>Inherits</c> or <c>Implements</c>), or of the type's identifier.</summary>
    /// <param name="type">The type.</param>
    /// <param name="named">The base class or interface.</param>
    /// <param name="cancellation">Cancels.</param>
    public static Location LocationOf(INamedTypeSymbol type, INamedTypeSymbol named, CancellationToken cancellation)
    {
        var entries = new List<BaseEntry>();
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (type.Language == LanguageNames.VisualBasic)
                VisualBasicBaseList.Collect(part.GetSyntax(cancellation), entries);
            else
                CSharpBaseList.Collect(part.GetSyntax(cancellation), entries);
        }

        var bases = BasesOf(type);
        var node = ByName(entries, bases, named) ?? ByElimination(entries, bases, named);
        return node?.GetLocation() ?? (type.Locations.Length > 0 ? type.Locations[0] : Location.None);
    }

    private static List<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        var bases = new List<INamedTypeSymbol>(type.Interfaces.Length + 1);
        if (type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } parent })
            bases.Add(parent);
        bases.AddRange(type.Interfaces);
        return bases;
    }

    // Several bases may share a name (IHandler<A>, IHandler<B>): they stand in the order of their entries. Parts may repeat an entry.
    private static SyntaxNode? ByName(List<BaseEntry> entries, List<INamedTypeSymbol> bases, INamedTypeSymbol named)
    {
        var before = 0;
        foreach (var other in bases)
        {
            if (SymbolEqualityComparer.Default.Equals(other, named))
                break;
            if (other.Arity == named.Arity && SameName(other.Name, named))
                before++;
        }

        return Nth(entries, before, entry => entry.Arity == named.Arity && SameName(entry.Name, named));
    }

    private static SyntaxNode? ByElimination(List<BaseEntry> entries, List<INamedTypeSymbol> bases, INamedTypeSymbol named)
    {
        var before = 0;
        foreach (var other in bases)
        {
            if (SymbolEqualityComparer.Default.Equals(other, named))
                break;
            if (!entries.Exists(entry => entry.Arity == other.Arity && SameName(entry.Name, other)))
                before++;
        }

        return Nth(entries, before, entry => entry.Name.Length > 0 && !bases.Exists(other => entry.Arity == other.Arity && SameName(entry.Name, other)));
    }

    private static SyntaxNode? Nth(List<BaseEntry> entries, int index, Predicate<BaseEntry> matches)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (matches(entry) && seen.Add(entry.Node.ToString()) && index-- == 0)
                return entry.Node;
        }

        return null;
    }

    private static bool SameName(string name, INamedTypeSymbol type) =>
        string.Equals(name, type.Name, type.Language == LanguageNames.VisualBasic ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
