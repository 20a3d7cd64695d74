using System;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.References;

/// <summary>Types that collection expressions can make.</summary>
internal static class CollectionTypes
{
    private const string Collections = "System.Collections";
    private const int FirstWithSetCount = 8;

    /// <summary>Whether a type is a collection: one of the library's, or one that implements an interface of those. One that is not found is none.</summary>
    public static bool IsCollection(VendorAssembly vendor, EntityHandle type)
    {
        if (type.IsNil)
            return false;
        if (IsOfLibrary(vendor.Metadata, type))
            return true;
        if (vendor.Types.Instantiate(vendor.Image, type, []) is not { } current)
            return false;
        for (var depth = 0; depth < TypePath.MaxNesting; depth++)
        {
            var metadata = current.Image.Metadata;
            foreach (var implementation in current.Definition.GetInterfaceImplementations())
            {
                if (TypeResolver.DefinitionOf(metadata, metadata.GetInterfaceImplementation(implementation).Interface) is { IsNil: false } contract && IsOfLibrary(metadata, contract))
                    return true;
            }

            var parent = TypeResolver.DefinitionOf(metadata, current.Definition.BaseType);
            if (parent.IsNil)
                return false;
            if (IsOfLibrary(metadata, parent))
                return true;
            if (vendor.Types.Instantiate(current.Image, parent, []) is not { } next)
                return false;
            current = next;
        }

        return false;
    }

    /// <summary>Whether an assembly was compiled against a library with <c>CollectionsMarshal.SetCount</c>.</summary>
    public static bool CanSetCount(MetadataReader metadata)
    {
        foreach (var handle in metadata.AssemblyReferences)
        {
            var reference = metadata.GetAssemblyReference(handle);
            if (reference.Version.Major >= FirstWithSetCount && metadata.StringComparer.StartsWith(reference.Name, "System."))
                return true;
        }

        return false;
    }

    private static bool IsOfLibrary(MetadataReader metadata, EntityHandle type) =>
        type.Kind == HandleKind.TypeReference && metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Namespace).StartsWith(Collections, StringComparison.Ordinal);
}
