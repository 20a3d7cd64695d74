using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Libraries.Composition;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Composition;

/// <summary>Recognizes members of Microsoft.Extensions.DependencyInjection.</summary>
internal static class ServiceApi
{
    /// <summary>Marks the members that register services; false where the assembly uses none.</summary>
    public static bool Mark(MetadataReader metadata, Callees callees, TokenMap map)
    {
        if (!UsesFramework(metadata))
            return false;
        var any = false;
        for (var row = 1; row <= metadata.MemberReferences.Count; row++)
            any |= Mark(metadata, callees, map, (int)TableIndex.MemberRef << 24 | row, MetadataTokens.MemberReferenceHandle(row));
        for (var row = 1; row <= metadata.GetTableRowCount(TableIndex.MethodSpec); row++)
        {
            var method = MetadataTokens.GetToken(metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row)).Method);
            if ((map[method] & TokenMarks.Registration) != 0)
                map.Mark((int)TableIndex.MethodSpec << 24 | row, TokenMarks.Registration);
        }

        return any;
    }

    /// <summary>Whether a method registers what it is given.</summary>
    public static bool Registers(MetadataReader metadata, Callee callee) => ServiceTypes.Namespaces.Contain(callee.Namespace)
        ? ServiceTypes.Registers(callee.TypeName, callee.Name)
        : ServiceTypes.CollectionNamespaces.Contain(callee.Namespace) && ServiceTypes.IsCollectionInterface(callee.TypeName) && ServiceTypes.IsPut(callee.Name)
            && callee.TypeArguments is [var item] && IsDescriptor(metadata, item);

    /// <summary>Whether a type is that of a registration.</summary>
    public static bool IsDescriptor(MetadataReader metadata, SignatureType type) => type.Kind == SignatureKind.Named
        && TypePath.Of(metadata, type.Handle) is { Names: [ServiceTypes.Descriptor] } path && ServiceTypes.Namespaces.Contain(path.Namespace);

    /// <summary>Whether a type is a sequence of descriptors.</summary>
    public static bool IsDescriptors(MetadataReader metadata, SignatureType type) =>
        type is { Kind: SignatureKind.Vector, Element: { } element } && IsDescriptor(metadata, element) || type.Arguments is [var item] && IsDescriptor(metadata, item);

    private static bool Mark(MetadataReader metadata, Callees callees, TokenMap map, int token, MemberReferenceHandle handle)
    {
        var reference = metadata.GetMemberReference(handle);
        var type = TypeResolver.DefinitionOf(metadata, reference.Parent);
        if (reference.GetKind() != MemberReferenceKind.Method || type.Kind != HandleKind.TypeReference || !IsNear(metadata, (TypeReferenceHandle)type))
            return false;
        if (callees.Of(token) is not { } callee || !Registers(metadata, callee))
            return false;
        map.Mark(token, TokenMarks.Registration);
        return true;
    }

    // Only of these few types is more read than the names.
    private static bool IsNear(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var comparer = metadata.StringComparer;
        return comparer.StartsWith(type.Name, ServiceTypes.Collection) || comparer.Equals(type.Name, "ICollection`1") || comparer.Equals(type.Name, "IList`1");
    }

    private static bool UsesFramework(MetadataReader metadata)
    {
        foreach (var handle in metadata.TypeReferences)
        {
            var type = metadata.GetTypeReference(handle);
            if ((metadata.StringComparer.StartsWith(type.Name, ServiceTypes.Collection) || metadata.StringComparer.Equals(type.Name, ServiceTypes.Descriptor))
                && ServiceTypes.Namespaces.Contain(metadata, type.Namespace))
            {
                return true;
            }
        }

        return false;
    }
}
