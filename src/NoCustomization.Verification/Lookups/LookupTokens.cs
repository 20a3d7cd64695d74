using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Lookups;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Lookups;

/// <summary>The tokens by which an assembly calls reflection.</summary>
internal static class LookupTokens
{
    /// <summary>Marks them; false where there are none.</summary>
    public static bool Mark(MetadataReader metadata, Callees callees, TokenMap map)
    {
        var near = new Dictionary<EntityHandle, bool>();
        var any = false;
        for (var row = 1; row <= metadata.MemberReferences.Count; row++)
        {
            var reference = metadata.GetMemberReference(MetadataTokens.MemberReferenceHandle(row));
            if (reference.Parent.Kind != HandleKind.TypeReference || !IsNear(metadata, reference.Parent, near) || reference.GetKind() != MemberReferenceKind.Method)
                continue;
            var token = (int)TableIndex.MemberRef << 24 | row;
            // Of queries only those of members matter, and which those are the type argument tells.
            if (callees.Of(token) is not { } callee || KindOf(callee) is LookupKind.None or LookupKind.Pick && callee.Shape.GenericCount > 0)
                continue;
            map.Mark(token, TokenMarks.Lookup);
            any = true;
        }

        for (var row = 1; row <= metadata.GetTableRowCount(TableIndex.MethodSpec); row++)
        {
            var method = metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row)).Method;
            var token = (int)TableIndex.MethodSpec << 24 | row;
            if ((map[MetadataTokens.GetToken(method)] & TokenMarks.Lookup) == 0 && !PicksMembers(metadata, callees, method, token, near))
                continue;
            map.Mark(token, TokenMarks.Lookup);
            any = true;
        }

        return any;
    }

    private static LookupKind KindOf(Callee callee) => LookupApi.KindOf(callee.Namespace, callee.TypeName, callee.Name);

    private static bool PicksMembers(MetadataReader metadata, Callees callees, EntityHandle method, int token, Dictionary<EntityHandle, bool> near)
    {
        if (method.Kind != HandleKind.MemberReference || metadata.GetMemberReference((MemberReferenceHandle)method).Parent is not { Kind: HandleKind.TypeReference } type || !IsNear(metadata, type, near))
            return false;
        return callees.Of(token) is { MethodArguments: [{ Kind: SignatureKind.Named } item, ..] } callee && KindOf(callee) == LookupKind.Pick
            && ReflectionTypes.Namespaces.Contain(TypePath.Of(metadata, item.Handle).Namespace);
    }

    // Only of the methods of these types is more read than the type's name.
    private static bool IsNear(MetadataReader metadata, EntityHandle type, Dictionary<EntityHandle, bool> near)
    {
        if (near.TryGetValue(type, out var isNear))
            return isNear;
        var path = TypePath.Of(metadata, type);
        isNear = path.Namespace.StartsWith("System", StringComparison.Ordinal) && path.Names is [var name] && LookupApi.Has(path.Namespace, Callees.WithoutArity(name));
        near.Add(type, isNear);
        return isNear;
    }
}
