using System;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace NoCustomization.Verification.Bodies;

/// <summary>What a call takes and leaves, read from the head of the callee's signature.</summary>
/// <param name="Parameters">How many parameters it has, without the receiver.</param>
/// <param name="HasReceiver">Whether it takes a receiver.</param>
/// <param name="Returns">Whether it leaves a value.</param>
internal readonly record struct CallShape(int Parameters, bool HasReceiver, bool Returns)
{
    /// <summary>The shape of the method that a token names; false where the token or its signature is damaged.</summary>
    public static bool TryRead(MetadataReader metadata, int token, out CallShape shape)
    {
        shape = default;
        try
        {
            var signature = SignatureOf(metadata, token);
            if (signature.IsNil)
                return false;
            var reader = metadata.GetBlobReader(signature);
            var header = reader.ReadSignatureHeader();
            if (header.Kind != SignatureKind.Method)
                return false;
            if (header.IsGeneric)
                reader.ReadCompressedInteger();
            var parameters = reader.ReadCompressedInteger();
            shape = new CallShape(parameters, header.IsInstance && !header.HasExplicitThis, !ReturnsVoid(ref reader));
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    private static BlobHandle SignatureOf(MetadataReader metadata, int token)
    {
        var table = (TableIndex)(token >>> 24);
        var row = token & 0xFFFFFF;
        if (table is not (TableIndex.MethodDef or TableIndex.MemberRef or TableIndex.StandAloneSig or TableIndex.MethodSpec)
            || row == 0 || row > metadata.GetTableRowCount(table))
        {
            return default;
        }

        switch (table)
        {
            case TableIndex.MethodDef:
                return metadata.GetMethodDefinition(MetadataTokens.MethodDefinitionHandle(row)).Signature;
            case TableIndex.MemberRef:
                return metadata.GetMemberReference(MetadataTokens.MemberReferenceHandle(row)).Signature;
            case TableIndex.StandAloneSig:
                return metadata.GetStandaloneSignature(MetadataTokens.StandaloneSignatureHandle(row)).Signature;
            default:
                var method = metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row)).Method;
                return SignatureOf(metadata, MetadataTokens.GetToken(method));
        }
    }

    private static bool ReturnsVoid(ref BlobReader reader)
    {
        var code = reader.ReadSignatureTypeCode();
        while (code is SignatureTypeCode.RequiredModifier or SignatureTypeCode.OptionalModifier)
        {
            reader.ReadCompressedInteger();
            code = reader.ReadSignatureTypeCode();
        }

        return code == SignatureTypeCode.Void;
    }
}
