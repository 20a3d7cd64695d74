using System;
using System.Collections.Generic;
using NoCustomization.Policy.Libraries;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Bodies;

/// <summary>What parameters take, in the policy's words.</summary>
internal static class ParameterSorts
{
    /// <summary>What each parameter of a method takes.</summary>
    public static ParameterSort[] Of(AssemblyImage image, Callee callee) => Array.ConvertAll(callee.Shape.Parameters, p => Of(image, p));

    /// <summary>What a parameter takes.</summary>
    public static ParameterSort Of(AssemblyImage image, SignatureType type) => type switch
    {
        { Kind: SignatureKind.Primitive, Name: "System.String" } => ParameterSort.Text,
        { Kind: SignatureKind.Primitive, Name: "System.Boolean" } => ParameterSort.Flag,
        { Kind: SignatureKind.Primitive, Name: "System.Object" } => ParameterSort.Object,
        { Kind: SignatureKind.MethodParameter } => ParameterSort.TypeParameter,
        { Kind: SignatureKind.Named } => OfNamed(TypePath.Of(image.Metadata, type.Handle)),
        { Kind: SignatureKind.Generic } => OfGeneric(image, type),
        { Kind: SignatureKind.Vector, Element: { } element } => Of(image, element) switch
        {
            ParameterSort.Text => ParameterSort.Texts,
            ParameterSort.Type => ParameterSort.Types,
            _ => ParameterSort.Other,
        },
        _ => ParameterSort.Other,
    };

    private static ParameterSort OfNamed(TypePath path)
    {
        if (path is { Namespace: "System", Names: ["Type"] })
            return ParameterSort.Type;
        if (path is { Namespace: "System.Reflection", Names: ["BindingFlags"] })
            return ParameterSort.BindingFlags;
        return path.Names is [var name] && ReflectionTypes.Namespaces.Contain(path.Namespace) && ReflectionTypes.IsMember(name) ? ParameterSort.Member : ParameterSort.Other;
    }

    private static ParameterSort OfGeneric(AssemblyImage image, SignatureType type)
    {
        if (TypePath.Of(image.Metadata, type.Handle) is { Namespace: "System", Names: [var name] } && name.StartsWith("Func`", StringComparison.Ordinal))
            return ParameterSort.Function;
        return type.Arguments is [var item] && Of(image, item) == ParameterSort.Member ? ParameterSort.Members : ParameterSort.Other;
    }
}
