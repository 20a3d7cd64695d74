using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Cores;

/// <summary>What sort of type a definition is: its flags and the name of its base tell.</summary>
internal static class TypeKinds
{
    /// <summary>The sort of a type definition.</summary>
    public static CoreSymbolKind Of(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        if (type.Attributes.IsInterface())
            return CoreSymbolKind.Interface;
        if (IsSystem(metadata, type.BaseType, "ValueType"))
            return metadata.StringComparer.Equals(type.Name, "Enum") && metadata.StringComparer.Equals(type.Namespace, "System") ? CoreSymbolKind.Class : CoreSymbolKind.Struct;
        if (IsSystem(metadata, type.BaseType, "Enum"))
            return CoreSymbolKind.Enum;
        return IsSystem(metadata, type.BaseType, "MulticastDelegate") ? CoreSymbolKind.Delegate : CoreSymbolKind.Class;
    }

    /// <summary>Whether a base type is one that no user writes: what structs, enums, delegates and classes without a base derive from.</summary>
    public static bool IsImplied(MetadataReader metadata, EntityHandle baseType) => IsSystem(metadata, baseType, "Object")
        || IsSystem(metadata, baseType, "ValueType") || IsSystem(metadata, baseType, "Enum") || IsSystem(metadata, baseType, "MulticastDelegate");

    /// <summary>Whether a handle is the type of that name in namespace <c>System</c>.</summary>
    public static bool IsSystem(MetadataReader metadata, EntityHandle handle, string name)
    {
        if (handle.IsNil)
            return false;
        if (handle.Kind == HandleKind.TypeReference)
        {
            var reference = metadata.GetTypeReference((TypeReferenceHandle)handle);
            return metadata.StringComparer.Equals(reference.Name, name) && metadata.StringComparer.Equals(reference.Namespace, "System");
        }

        if (handle.Kind != HandleKind.TypeDefinition)
            return false;
        var definition = metadata.GetTypeDefinition((TypeDefinitionHandle)handle);
        return metadata.StringComparer.Equals(definition.Name, name) && metadata.StringComparer.Equals(definition.Namespace, "System");
    }
}
