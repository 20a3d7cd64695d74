using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using MethodBody = NoCustomization.Verification.Bodies.MethodBody;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Declared;

/// <summary>Methods that somebody else calls at a start.</summary>
internal static class Initializers
{
    /// <summary>Whether a method can be called so: static, without type parameters, parameters and result.</summary>
    public static bool IsInitializer(MetadataReader metadata, MethodDefinition method) =>
        (method.Attributes & MethodAttributes.Static) != 0
        && SignatureParser.Method(metadata, method.Signature) is { GenericCount: 0, Parameters: [], Return: { Kind: SignatureKind.Primitive, Name: "System.Void" } };

    /// <summary>Whether a body does nothing at all.</summary>
    public static bool IsEmpty(in MethodBody body)
    {
        var code = new ILReader(body.Code);
        while (code.MoveNext())
        {
            if (code.OpCode is not (ILOpCode.Nop or ILOpCode.Ret))
                return false;
        }

        return !code.IsMalformed;
    }
}
