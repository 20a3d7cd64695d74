using System;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Composition;

/// <summary>Recognizes the types of Microsoft.Extensions.DependencyInjection by full name.</summary>
internal static class ServiceApi
{
    private const string Framework = "Microsoft.Extensions.DependencyInjection";

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

    /// <summary>Whether a method registers what it is given: <c>AddSingleton</c>, <c>TryAddScoped</c>, <c>Replace</c>, <c>TryAddEnumerable</c>, keyed or not, and the collection's own <c>Add</c>, <c>Insert</c> and indexer.</summary>
    public static bool Registers(MetadataReader metadata, Callee callee)
    {
        if (IsFramework(callee.Namespace))
        {
            return callee.TypeName switch
            {
                "ServiceCollectionServiceExtensions" => true,
                "ServiceCollectionDescriptorExtensions" => !callee.Name.StartsWith("Remove", StringComparison.Ordinal),
                "ServiceCollection" => callee.Name is "Add" or "Insert" or "set_Item",
                _ => false,
            };
        }

        return callee.Namespace == "System.Collections.Generic" && callee.TypeName is "ICollection" or "IList" && callee.Name is "Add" or "Insert" or "set_Item"
            && callee.TypeArguments is [var item] && IsDescriptor(metadata, item);
    }

    /// <summary>Whether a type is <c>ServiceDescriptor</c>.</summary>
    public static bool IsDescriptor(MetadataReader metadata, SignatureType type) =>
        type.Kind == SignatureKind.Named && TypePath.Of(metadata, type.Handle).FullName == Framework + ".ServiceDescriptor";

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
        return comparer.StartsWith(type.Name, "ServiceCollection") || comparer.Equals(type.Name, "ICollection`1") || comparer.Equals(type.Name, "IList`1");
    }

    private static bool UsesFramework(MetadataReader metadata)
    {
        foreach (var handle in metadata.TypeReferences)
        {
            var type = metadata.GetTypeReference(handle);
            if (metadata.StringComparer.StartsWith(type.Namespace, Framework)
                && (metadata.StringComparer.StartsWith(type.Name, "ServiceCollection") || metadata.StringComparer.Equals(type.Name, "ServiceDescriptor")))
            {
                return true;
            }
        }

        return false;
    }

    // Microsoft.Extensions.DependencyInjection, and Extensions below it.
    private static bool IsFramework(string @namespace) => @namespace is Framework or Framework + ".Extensions";
}
