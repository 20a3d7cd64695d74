using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Rules.NC1;

/// <summary>Compares parameter types as the runtime does: type parameters of methods by position, all sorts of references alike.</summary>
internal static class Signature
{
    /// <summary>Whether two members are of one kind and have the same number of type parameters and the same parameter types.</summary>
    public static bool Same(ISymbol a, ISymbol b) => (a, b) switch
    {
        (IMethodSymbol x, IMethodSymbol y) => x.Arity == y.Arity && Same(x.Parameters, y.Parameters),
        (IPropertySymbol x, IPropertySymbol y) => Same(x.Parameters, y.Parameters),
        _ => a.Kind == b.Kind,
    };

    private static bool Same(ImmutableArray<IParameterSymbol> a, ImmutableArray<IParameterSymbol> b)
    {
        if (a.Length != b.Length)
            return false;
        for (var i = 0; i < a.Length; i++)
        {
            if ((a[i].RefKind == RefKind.None) != (b[i].RefKind == RefKind.None) || !Same(a[i].Type, b[i].Type))
                return false;
        }

        return true;
    }

    private static bool Same(ITypeSymbol a, ITypeSymbol b)
    {
        switch (a, b)
        {
            case (ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } x, ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } y):
                return x.Ordinal == y.Ordinal;
            case (IArrayTypeSymbol x, IArrayTypeSymbol y):
                return x.Rank == y.Rank && Same(x.ElementType, y.ElementType);
            case (IPointerTypeSymbol x, IPointerTypeSymbol y):
                return Same(x.PointedAtType, y.PointedAtType);
            case (INamedTypeSymbol { TypeArguments.Length: > 0 } x, INamedTypeSymbol { TypeArguments.Length: > 0 } y):
                return SymbolEqualityComparer.Default.Equals(x.OriginalDefinition, y.OriginalDefinition) && SameArguments(x, y);
            default:
                return SymbolEqualityComparer.Default.Equals(a, b) || IsObject(a) && IsObject(b);
        }
    }

    private static bool SameArguments(INamedTypeSymbol a, INamedTypeSymbol b)
    {
        for (var i = 0; i < a.TypeArguments.Length; i++)
        {
            if (!Same(a.TypeArguments[i], b.TypeArguments[i]))
                return false;
        }

        return a.ContainingType is null || Same(a.ContainingType, b.ContainingType);
    }

    private static bool IsObject(ITypeSymbol type) => type.SpecialType == SpecialType.System_Object || type.TypeKind == TypeKind.Dynamic;
}
