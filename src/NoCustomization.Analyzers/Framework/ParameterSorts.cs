using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Analyzers.Framework;

/// <summary>What parameters take, in the policy's words.</summary>
internal static class ParameterSorts
{
    /// <summary>What each parameter of a method takes.</summary>
    public static ParameterSort[] Of(ImmutableArray<IParameterSymbol> parameters)
    {
        if (parameters.IsEmpty)
            return [];
        var sorts = new ParameterSort[parameters.Length];
        for (var i = 0; i < sorts.Length; i++)
            sorts[i] = Of(parameters[i]);
        return sorts;
    }

    /// <summary>Whether a type is <c>System.Type</c>.</summary>
    public static bool IsType(ITypeSymbol type) => type is { Name: "Type", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static ParameterSort Of(IParameterSymbol parameter)
    {
        // A service may be a delegate, too: the definition tells an instance from a factory.
        if (parameter.OriginalDefinition.Type.TypeKind == TypeKind.TypeParameter)
            return ParameterSort.TypeParameter;
        return parameter.Type.TypeKind == TypeKind.Delegate ? ParameterSort.Function : Of(parameter.Type);
    }

    private static ParameterSort Of(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => ParameterSort.Text,
        { SpecialType: SpecialType.System_Boolean } => ParameterSort.Flag,
        { SpecialType: SpecialType.System_Object } => ParameterSort.Object,
        { TypeKind: TypeKind.Enum, Name: "BindingFlags" } when ReflectionTypes.Namespaces.Contain(type.ContainingNamespace) => ParameterSort.BindingFlags,
        { TypeKind: TypeKind.Enum } => ParameterSort.Enumeration,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } => ParameterSort.Texts,
        IArrayTypeSymbol { ElementType: var element } when IsType(element) => ParameterSort.Types,
        _ when IsType(type) => ParameterSort.Type,
        _ when IsMember(type) => ParameterSort.Member,
        INamedTypeSymbol { TypeArguments: [var item] } when IsMember(item) => ParameterSort.Members,
        _ => ParameterSort.Other,
    };

    private static bool IsMember(ITypeSymbol type) => ReflectionTypes.IsMember(type.Name) && ReflectionTypes.Namespaces.Contain(type.ContainingNamespace);
}
