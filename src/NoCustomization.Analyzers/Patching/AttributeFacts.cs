using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Libraries.Patching;

namespace NoCustomization.Analyzers.Patching;

/// <summary>What a patch attribute is given.</summary>
internal sealed class AttributeFacts(AttributeData attribute, PatchContext context) : IArgumentFacts<ITypeSymbol>
{
    /// <inheritdoc/>
    public int Count => attribute.ConstructorArguments.Length;

    /// <inheritdoc/>
    public ParameterSort SortOf(int parameter) => attribute.ConstructorArguments[parameter] switch
    {
        { Kind: TypedConstantKind.Type } => ParameterSort.Type,
        { Kind: TypedConstantKind.Enum } => ParameterSort.Enumeration,
        { Kind: TypedConstantKind.Array, Type: IArrayTypeSymbol { ElementType: var element } } when ParameterSorts.IsType(element) => ParameterSort.Types,
        { Kind: TypedConstantKind.Primitive, Type.SpecialType: SpecialType.System_String } => ParameterSort.Text,
        _ => ParameterSort.Other,
    };

    /// <inheritdoc/>
    public ITypeSymbol? TypeOf(int parameter) => attribute.ConstructorArguments[parameter].Value as ITypeSymbol;

    /// <inheritdoc/>
    public string? TextOf(int parameter) => attribute.ConstructorArguments[parameter].Value as string;

    /// <inheritdoc/>
    public IReadOnlyList<string>? TypesOf(int parameter)
    {
        if (attribute.ConstructorArguments[parameter] is not { IsNull: false, Values: var values })
            return null;
        var types = new List<string>(values.Length);
        foreach (var value in values)
        {
            if (value.Value is not ITypeSymbol type)
                return null;
            types.Add(MemberFinder.Display(type));
        }

        return types;
    }

    /// <inheritdoc/>
    public string? MethodTypeOf(int parameter) =>
        attribute.ConstructorArguments[parameter] is { Type.Name: var enumeration, Value: int number } ? HarmonyMethodTypes.NameOf(enumeration, number) : null;

    /// <inheritdoc/>
    public ITypeSymbol? FindType(string name) => context.FindType(name);
}
