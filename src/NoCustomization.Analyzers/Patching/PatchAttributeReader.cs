using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Patching;

/// <summary>
/// Reads Harmony's patch attributes by the shapes of their constructors, so that every form of every version is understood: the first type is the type, of
/// two texts the first names the type, a list of types is the parameters, an enumeration the sort of method.
/// </summary>
internal sealed class PatchAttributeReader(PatchContext context)
{
    /// <summary>What each patch attribute of a symbol says, in order.</summary>
    public List<PatchInfo> Read(ISymbol symbol)
    {
        var infos = new List<PatchInfo>();
        foreach (var attribute in symbol.GetAttributes())
        {
            if (IsPatch(attribute.AttributeClass))
                infos.Add(Read(attribute, symbol));
        }

        return infos;
    }

    // HarmonyPatch, HarmonyDelegate and whatever a vendor derives from them.
    private static bool IsPatch(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == "HarmonyPatch" && Libraries.IsHarmony(type))
                return true;
        }

        return false;
    }

    private PatchInfo Read(AttributeData attribute, ISymbol owner)
    {
        ITypeSymbol? type = null;
        string? methodType = null;
        List<string>? parameters = null;
        var texts = new List<string?>();
        var textParameters = 0;
        foreach (var argument in attribute.ConstructorArguments)
        {
            switch (argument.Kind)
            {
                case TypedConstantKind.Type:
                    type ??= argument.Value as ITypeSymbol;
                    break;
                case TypedConstantKind.Enum when argument.Type?.Name is "MethodType" or "PropertyMethod":
                    methodType = NameOf(argument);
                    break;
                case TypedConstantKind.Array when !argument.IsNull && argument.Type is IArrayTypeSymbol { ElementType.Name: "Type" }:
                    parameters ??= TypesOf(argument.Values);
                    break;
                case TypedConstantKind.Primitive when argument.Type?.SpecialType == SpecialType.System_String:
                    texts.Add(argument.Value as string);
                    textParameters++;
                    break;
            }
        }

        if (textParameters > 1 && type is null && texts[0] is { } typeName)
            type = context.FindType(typeName);
        return new PatchInfo
        {
            Type = type,
            NamesType = attribute,
            Owner = owner,
            Method = texts.Count == 0 ? null : texts[texts.Count - 1],
            MethodType = methodType,
            Parameters = parameters is { Count: 0 } && methodType is null && texts.Count > 0 ? null : parameters,
        };
    }

    private static string? NameOf(TypedConstant value)
    {
        foreach (var member in value.Type!.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value.Value))
                return field.Name;
        }

        return null;
    }

    private static List<string>? TypesOf(ImmutableArray<TypedConstant> values)
    {
        var types = new List<string>(values.Length);
        foreach (var value in values)
        {
            if (value.Value is not ITypeSymbol type)
                return null;
            types.Add(MemberFinder.Display(type));
        }

        return types;
    }
}
