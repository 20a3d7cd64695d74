using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Patching;

/// <summary>Finds the member that a name means, as reflection would: private ones too, in base classes too.</summary>
internal static class MemberFinder
{
    /// <summary>The member, or null where there is none or the name alone does not tell which.</summary>
    /// <param name="whole">The references with all their members.</param>
    /// <param name="type">The type in which to look.</param>
    /// <param name="name">The name; null for constructors and indexers.</param>
    /// <param name="sort">What it is.</param>
    /// <param name="parameters">The types of the parameters, in display form; null where they are not given or not known.</param>
    public static ISymbol? Find(WholeMetadata whole, INamedTypeSymbol type, string? name, MemberSort sort, IReadOnlyList<string>? parameters)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            var found = FindDeclared(whole.TypeOf(current), name, sort, parameters, out var any);
            if (any)
                return found;
            if (sort is MemberSort.Constructor or MemberSort.StaticConstructor or MemberSort.NestedType)
                return null;
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var contract in type.AllInterfaces)
            {
                if (FindDeclared(whole.TypeOf(contract), name, sort, parameters, out _) is { } inherited)
                    return inherited;
            }
        }

        return null;
    }

    /// <summary>The display form of a type that is compared with parameters.</summary>
    public static string Display(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static ISymbol? FindDeclared(INamedTypeSymbol type, string? name, MemberSort sort, IReadOnlyList<string>? parameters, out bool any)
    {
        any = false;
        ISymbol? only = null;
        var several = false;
        foreach (var member in name is null ? type.GetMembers() : type.GetMembers(name))
        {
            if (!Is(member, sort))
                continue;
            any = true;
            if (parameters is not null && Matches(member, parameters))
                return member;
            several |= only is not null;
            only = member;
        }

        // Types that match no overload are types that this eye did not read right: then the single one, or none.
        return several ? null : only;
    }

    private static bool Is(ISymbol member, MemberSort sort) => sort switch
    {
        MemberSort.Method => member is IMethodSymbol { MethodKind: not (MethodKind.Constructor or MethodKind.StaticConstructor) },
        MemberSort.Constructor => member is IMethodSymbol { MethodKind: MethodKind.Constructor },
        MemberSort.StaticConstructor => member is IMethodSymbol { MethodKind: MethodKind.StaticConstructor },
        MemberSort.Property => member is IPropertySymbol,
        MemberSort.Indexer => member is IPropertySymbol { Parameters.IsEmpty: false },
        MemberSort.Field => member is IFieldSymbol,
        MemberSort.Event => member is IEventSymbol,
        MemberSort.NestedType => member is INamedTypeSymbol,
        _ => true,
    };

    private static bool Matches(ISymbol member, IReadOnlyList<string> types)
    {
        var parameters = member switch { IMethodSymbol method => method.Parameters, IPropertySymbol property => property.Parameters, _ => ImmutableArray<IParameterSymbol>.Empty };
        if (parameters.Length != types.Count)
            return false;
        for (var i = 0; i < types.Count; i++)
        {
            if (Display(parameters[i].Type) != types[i])
                return false;
        }

        return true;
    }
}
