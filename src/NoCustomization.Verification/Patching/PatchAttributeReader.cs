using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Patching;

/// <summary>
/// Reads Harmony's patch attributes by the shapes of their constructors, so that every form of every version is understood: the first type is the type, of
/// two texts the first names the type, a list of types is the parameters, an enumeration the sort of method.
/// </summary>
internal sealed class PatchAttributeReader(PatchContext context, NamedTypes names)
{
    // The numbers of HarmonyLib.MethodType never changed; later versions only added to them.
    private static readonly string[] MethodTypes =
    [
        "Normal", "Getter", "Setter", "Constructor", "StaticConstructor", "Enumerator", "Async", "Finalizer", "EventAdd", "EventRemove",
        "OperatorImplicit", "OperatorExplicit", "OperatorUnaryPlus", "OperatorUnaryNegation", "OperatorLogicalNot", "OperatorOnesComplement",
        "OperatorIncrement", "OperatorDecrement", "OperatorTrue", "OperatorFalse", "OperatorAddition", "OperatorSubtraction", "OperatorMultiply",
        "OperatorDivision", "OperatorModulus", "OperatorBitwiseAnd", "OperatorBitwiseOr", "OperatorExclusiveOr", "OperatorLeftShift", "OperatorRightShift",
        "OperatorEquality", "OperatorInequality", "OperatorGreaterThan", "OperatorLessThan", "OperatorGreaterThanOrEqual", "OperatorLessThanOrEqual", "OperatorComma",
    ];

    private static readonly string[] PropertyMethods = ["Getter", "Setter"];

    private readonly MetadataReader _metadata = context.Vendor.Metadata;

    /// <summary>What each patch attribute of a declaration says, in order.</summary>
    public List<PatchInfo> Read(CustomAttributeHandleCollection attributes, EntityHandle owner)
    {
        var infos = new List<PatchInfo>();
        foreach (var handle in attributes)
        {
            var attribute = _metadata.GetCustomAttribute(handle);
            if (IsPatch(AttributeNames.TypeOf(_metadata, attribute)))
                infos.Add(Read(handle, attribute, owner));
        }

        return infos;
    }

    /// <summary>Whether one of several attributes is Harmony's.</summary>
    public bool AnyOfHarmony(CustomAttributeHandleCollection attributes)
    {
        foreach (var handle in attributes)
        {
            if (AttributeNames.TryGetName(_metadata, _metadata.GetCustomAttribute(handle), out var @namespace, out _) && PatchContext.IsHarmony(_metadata.GetString(@namespace)))
                return true;
        }

        return false;
    }

    // HarmonyPatch, HarmonyDelegate and whatever a vendor derives from them.
    private bool IsPatch(EntityHandle type)
    {
        for (var depth = 0; depth < 64 && !type.IsNil; depth++)
        {
            type = TypeResolver.DefinitionOf(_metadata, type);
            if (type.Kind == HandleKind.TypeReference)
            {
                var reference = _metadata.GetTypeReference((TypeReferenceHandle)type);
                return _metadata.GetString(reference.Name) is "HarmonyPatch" or "HarmonyDelegate" && PatchContext.IsHarmony(_metadata.GetString(reference.Namespace));
            }

            if (type.Kind != HandleKind.TypeDefinition)
                return false;
            var definition = _metadata.GetTypeDefinition((TypeDefinitionHandle)type);
            // Harmony itself may be merged into the vendor's assembly.
            if (_metadata.GetString(definition.Name) == "HarmonyPatch" && PatchContext.IsHarmony(_metadata.GetString(definition.Namespace)))
                return true;
            type = definition.BaseType;
        }

        return false;
    }

    private PatchInfo Read(CustomAttributeHandle handle, in CustomAttribute attribute, EntityHandle owner)
    {
        var signature = attribute.Constructor.Kind == HandleKind.MethodDefinition
            ? _metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).Signature
            : _metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Signature;
        var parameters = SignatureParser.Method(_metadata, signature).Parameters;
        var value = AttributeValue.Read(_metadata, attribute);
        ReflectedType? type = null;
        var namesType = false;
        string? methodType = null;
        IReadOnlyList<string>? types = null;
        var texts = new List<string?>();
        for (var i = 0; i < parameters.Length && i < value.Fixed.Length; i++)
        {
            switch (value.Fixed[i])
            {
                case AttributeType { Name: var name } when !namesType:
                    (namesType, type) = (true, TypeOf(name));
                    break;
                case object?[] elements when parameters[i] is { Kind: SignatureKind.Vector, Element: { } element } && new CodeType(context.Vendor.Image, element).Is("System.Type"):
                    types ??= TypesOf(elements);
                    break;
                case var text when parameters[i] is { Kind: SignatureKind.Primitive, Name: "System.String" }:
                    texts.Add(text as string);
                    break;
                case { } number when parameters[i].Kind == SignatureKind.Named:
                    methodType ??= NameOf(parameters[i], number);
                    break;
            }
        }

        if (texts is [{ } typeName, _, ..] && !namesType)
        {
            type = context.FindType(typeName);
            namesType = type is not null;
        }

        return new PatchInfo
        {
            Type = type,
            NamesType = namesType,
            Attribute = handle,
            Owner = owner,
            Method = texts.Count == 0 ? null : texts[^1],
            MethodType = methodType,
            Parameters = types is { Count: 0 } && methodType is null && texts.Count > 0 ? null : types,
        };
    }

    private ReflectedType? TypeOf(string serialized)
    {
        if (NamedTypes.Parse(serialized) is not { } name)
            return null;
        if (name.IsConstructedGenericType)
            name = name.GetGenericTypeDefinition();
        if (name.AssemblyName is not null)
            return names.Find(name) is BinaryCoreSymbol symbol ? new ReflectedType(symbol, new TypeInstance(symbol.Image, symbol.Type, [])) : null;
        // Without an assembly: one of the vendor's own.
        return names.FindOwn(name) is { IsNil: false } own ? context.Reflect(new CodeType(context.Vendor.Image, SignatureType.Named(own))) : null;
    }

    private static List<string>? TypesOf(object?[] values)
    {
        var types = new List<string>(values.Length);
        foreach (var value in values)
        {
            if (value is not AttributeType { Name: var text } || NamedTypes.Parse(text) is not { } name)
                return null;
            types.Add(NamedTypes.NameOf(name));
        }

        return types;
    }

    private string? NameOf(SignatureType parameter, object number)
    {
        var names = Callees.WithoutArity(TypePath.Of(_metadata, parameter.Handle).Names[^1]) switch
        {
            "MethodType" => MethodTypes,
            "PropertyMethod" => PropertyMethods,
            _ => [],
        };
        return number is int index && index >= 0 && index < names.Length ? names[index] : null;
    }
}
