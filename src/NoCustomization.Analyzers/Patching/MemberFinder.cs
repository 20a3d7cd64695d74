using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Analyzers.Patching;

/// <summary>Finds the member that a name means, as reflection would: private ones too, in base classes too.</summary>
internal static class MemberFinder
{
    /// <summary>The member, or null where there is none or the name alone does not tell which.</summary>
    /// <param name="whole">The references with all their members.</param>
    /// <param name="type">The type in which to look.</param>
    /// <param name="query">Which member; its parameters in <see cref="Display"/> form.</param>
    public static ISymbol? Find(WholeMetadata whole, INamedTypeSymbol type, MemberQuery query)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            var found = FindDeclared(whole.TypeOf(current), query, out var any);
            if (any)
                return found;
            if (query.IsOfTypeAlone)
                return null;
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var contract in type.AllInterfaces)
            {
                if (FindDeclared(whole.TypeOf(contract), query, out _) is { } inherited)
                    return inherited;
            }
        }

        return null;
    }

    /// <summary>The display form of a type that is compared with parameters.</summary>
    public static string Display(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static ISymbol? FindDeclared(INamedTypeSymbol type, MemberQuery query, out bool any) =>
        MemberChoice.TryChoose(Candidates(type, query), query, Matches, out var chosen, out any) ? chosen : null;

    private static IEnumerable<ISymbol> Candidates(INamedTypeSymbol type, MemberQuery query)
    {
        foreach (var member in query.Name is { } name ? type.GetMembers(name) : type.GetMembers())
        {
            if (Is(member, query.Sort))
                yield return member;
        }
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
