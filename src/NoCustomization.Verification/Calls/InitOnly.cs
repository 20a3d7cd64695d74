using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Calls;

/// <summary>Setters declared <c>init</c>: a required modifier of what they return says so.</summary>
internal static class InitOnly
{
    /// <summary>Whether a setter may be called while the object is made alone.</summary>
    public static bool Is(MetadataReader metadata, MethodDefinitionHandle setter)
    {
        var reader = metadata.GetBlobReader(metadata.GetMethodDefinition(setter).Signature);
        var header = reader.ReadSignatureHeader();
        if (header.IsGeneric)
            reader.ReadCompressedInteger();
        reader.ReadCompressedInteger();
        while (reader.ReadSignatureTypeCode() is var code && code is SignatureTypeCode.RequiredModifier or SignatureTypeCode.OptionalModifier)
        {
            var type = reader.ReadTypeHandle();
            if (code == SignatureTypeCode.RequiredModifier && type.Kind is HandleKind.TypeReference or HandleKind.TypeDefinition
                && TypePath.Of(metadata, type) is { Names: ["IsExternalInit"], Namespace: "System.Runtime.CompilerServices" })
            {
                return true;
            }
        }

        return false;
    }
}
