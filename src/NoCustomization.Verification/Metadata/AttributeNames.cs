using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Verification.Metadata;

/// <summary>The types of custom attributes, by name; text is compared in place, without making strings.</summary>
internal static class AttributeNames
{
    /// <summary>The type definition, reference or specification of an attribute; nil where the constructor is no method.</summary>
    public static EntityHandle TypeOf(MetadataReader metadata, CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent,
        HandleKind.MethodDefinition => metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType(),
        _ => default,
    };

    /// <summary>Namespace and name of an attribute's type; false for a constructed or nested one.</summary>
    public static bool TryGetName(MetadataReader metadata, CustomAttribute attribute, out StringHandle @namespace, out StringHandle name)
    {
        var type = TypeOf(metadata, attribute);
        if (type.Kind == HandleKind.TypeReference)
        {
            var reference = metadata.GetTypeReference((TypeReferenceHandle)type);
            (@namespace, name) = (reference.Namespace, reference.Name);
            return reference.ResolutionScope.Kind != HandleKind.TypeReference;
        }

        if (type.Kind == HandleKind.TypeDefinition)
        {
            var definition = metadata.GetTypeDefinition((TypeDefinitionHandle)type);
            (@namespace, name) = (definition.Namespace, definition.Name);
            return !definition.Attributes.IsNested();
        }

        (@namespace, name) = (default, default);
        return false;
    }

    /// <summary>Whether an attribute is of the given type.</summary>
    public static bool Is(MetadataReader metadata, CustomAttribute attribute, string @namespace, string name) =>
        TryGetName(metadata, attribute, out var ns, out var n) && metadata.StringComparer.Equals(n, name) && metadata.StringComparer.Equals(ns, @namespace);

    /// <summary>Whether an attribute is of the given type.</summary>
    public static bool Is(MetadataReader metadata, CustomAttribute attribute, AttributeName type) => Is(metadata, attribute, type.Namespace, type.Name);

    /// <summary>Whether an assembly refers to or declares a type of the attribute's name: where it does not, no attribute need be looked at.</summary>
    public static bool AnyType(MetadataReader metadata, AttributeName type)
    {
        foreach (var handle in metadata.TypeReferences)
        {
            if (metadata.StringComparer.Equals(metadata.GetTypeReference(handle).Name, type.Name))
                return true;
        }

        foreach (var handle in metadata.TypeDefinitions)
        {
            if (metadata.StringComparer.Equals(metadata.GetTypeDefinition(handle).Name, type.Name))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of several attributes is of the given type.</summary>
    public static bool Any(MetadataReader metadata, CustomAttributeHandleCollection attributes, string @namespace, string name)
    {
        foreach (var handle in attributes)
        {
            if (Is(metadata, metadata.GetCustomAttribute(handle), @namespace, name))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of several attributes is <c>CompilerGeneratedAttribute</c>. A user may write it too: never spare anything for it alone.</summary>
    public static bool AnyCompilerGenerated(MetadataReader metadata, CustomAttributeHandleCollection attributes) =>
        Any(metadata, attributes, "System.Runtime.CompilerServices", "CompilerGeneratedAttribute");

    /// <summary>The simple name of an annotation of ours, or null.</summary>
    public static string? AnnotationOf(MetadataReader metadata, CustomAttribute attribute) =>
        TryGetName(metadata, attribute, out var ns, out var name) && metadata.StringComparer.Equals(ns, AnnotationNames.Namespace)
            ? metadata.GetString(name)
            : null;
}
