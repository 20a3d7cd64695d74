using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace NoCustomization.Verification.Metadata;

/// <summary>Finds the method of the same module that a token means, also through constructed types and methods.</summary>
internal static class LocalMethods
{
    /// <summary>
    /// The method definition, or nil where the token means something else or another module's method. In a constructed type the first method of that
    /// name and number of parameters is taken.
    /// </summary>
    public static MethodDefinitionHandle Resolve(MetadataReader metadata, EntityHandle token)
    {
        if (token.Kind == HandleKind.MethodSpecification)
            token = metadata.GetMethodSpecification((MethodSpecificationHandle)token).Method;
        if (token.Kind == HandleKind.MethodDefinition)
            return MetadataTokens.GetRowNumber(token) <= metadata.MethodDefinitions.Count ? (MethodDefinitionHandle)token : default;
        if (token.Kind != HandleKind.MemberReference)
            return default;
        var member = metadata.GetMemberReference((MemberReferenceHandle)token);
        var type = TypeResolver.DefinitionOf(metadata, member.Parent);
        if (type.Kind != HandleKind.TypeDefinition || member.GetKind() != MemberReferenceKind.Method)
            return default;
        var parameters = -1;
        var name = SharedNames.Of(metadata, member.Name);
        foreach (var handle in metadata.GetTypeDefinition((TypeDefinitionHandle)type).GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            if (!metadata.StringComparer.Equals(method.Name, name))
                continue;
            if (parameters < 0)
                parameters = SignatureParser.Method(metadata, member.Signature).Parameters.Length;
            if (SignatureParser.Method(metadata, method.Signature).Parameters.Length == parameters)
                return handle;
        }

        return default;
    }
}
