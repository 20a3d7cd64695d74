using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>Names of the members that tokens in a body stand for.</summary>
internal static class MemberNames
{
    /// <summary>The simple name of a method or field, behind a specification too; empty where the token is none or out of range.</summary>
    public static string NameOf(MetadataReader metadata, int token) => SharedNames.Of(metadata, HandleOf(metadata, token));

    /// <summary>Whether a method or field has the given name.</summary>
    public static bool Is(MetadataReader metadata, int token, string name) => metadata.StringComparer.Equals(HandleOf(metadata, token), name);

    private static StringHandle HandleOf(MetadataReader metadata, int token)
    {
        var table = (TableIndex)(token >>> 24);
        var row = token & 0xFFFFFF;
        if (table is not (TableIndex.MemberRef or TableIndex.MethodDef or TableIndex.Field or TableIndex.MethodSpec) || row == 0 || row > metadata.GetTableRowCount(table))
            return default;
        return table switch
        {
            TableIndex.MemberRef => metadata.GetMemberReference(MetadataTokens.MemberReferenceHandle(row)).Name,
            TableIndex.MethodDef => metadata.GetMethodDefinition(MetadataTokens.MethodDefinitionHandle(row)).Name,
            TableIndex.Field => metadata.GetFieldDefinition(MetadataTokens.FieldDefinitionHandle(row)).Name,
            _ => metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row)).Method is { Kind: not HandleKind.MethodSpecification } method
                ? HandleOf(metadata, MetadataTokens.GetToken(method))
                : default,
        };
    }
}
