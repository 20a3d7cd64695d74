using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>Types of settings, and what they are made of.</summary>
internal static class SettingTypes
{
    /// <summary>The type of the values: of a collection its elements', of a dictionary its values', without the question mark of nullable ones.</summary>
    public static ITypeSymbol ValueOf(ITypeSymbol type)
    {
        while (true)
        {
            if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
                type = nullable.TypeArguments[0];
            else if (type is IArrayTypeSymbol array)
                type = array.ElementType;
            else if (type.SpecialType != SpecialType.System_String && ElementOf(type) is { } element)
                type = element;
            else
                return type;
        }
    }

    /// <summary>Whether values have an order, so that a range bounds them.</summary>
    public static bool IsNumber(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double or SpecialType.System_DateTime
        || IsSystem(type) && type.Name is "DateOnly" or "TimeOnly" or "TimeSpan" or "DateTimeOffset" or "Half" or "Int128" or "UInt128";

    /// <summary>Whether values can be anything, and something can be said to bound them. Truth values and enumerations are bounded by themselves.</summary>
    public static bool CanBeBounded(ITypeSymbol type) => IsNumber(type) || type.SpecialType is SpecialType.System_String or SpecialType.System_Char;

    private static bool IsSystem(ITypeSymbol type) => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    // What is enumerable of one type; a dictionary's keys are no values.
    private static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (OfInterface(type) is { } direct)
            return direct;
        ITypeSymbol? element = null;
        foreach (var contract in type.AllInterfaces)
        {
            if (OfInterface(contract) is not { } found)
                continue;
            if (contract.Arity == 2)
                return found;
            element ??= found;
        }

        return element;
    }

    private static ITypeSymbol? OfInterface(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Interface } contract
        ? (contract.OriginalDefinition.SpecialType, contract.Name, contract.Arity) switch
        {
            (SpecialType.System_Collections_Generic_IEnumerable_T, _, _) => contract.TypeArguments[0],
            (_, "IDictionary" or "IReadOnlyDictionary", 2) => contract.TypeArguments[1],
            _ => null,
        }
        : null;
}
