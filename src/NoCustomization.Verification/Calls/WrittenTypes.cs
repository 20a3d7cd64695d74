using System.Reflection.Metadata;
using NoCustomization.Policy.Calls;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.Sites;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Calls;

/// <summary>Types as the code of a method writes them: operands of <c>typeof</c>, type arguments.</summary>
internal sealed class WrittenTypes(CallCode code)
{
    /// <summary>What a type in a method's code stands for.</summary>
    public Shape Of(SignatureType type, MethodDefinitionHandle method) => type.Kind switch
    {
        SignatureKind.MethodParameter => code.MethodOf(method) is { } owner ? new TypeParameterShape(owner, type.Number) : Shape.Other,
        SignatureKind.TypeParameter => OfParameter(type.Number, method),
        SignatureKind.Generic => new TypeShape(code.Types.Of(new CodeType(code.Module.Vendor.Image, type)), TypeNames.Of(code.Metadata, type, []))
        {
            Definition = Contracts.DefinitionOf(code.Metadata, type),
            Arguments = System.Array.ConvertAll(type.Arguments, a => Of(a, method)),
        },
        _ => code.Types.Contracts.ShapeOf(code.Module.Vendor.Image, type, []),
    };

    // A closure repeats the type parameters of the type and the method that it stands in.
    private Shape OfParameter(int number, MethodDefinitionHandle method)
    {
        var type = code.Metadata.GetMethodDefinition(method).GetDeclaringType();
        var home = GeneratedOwners.UserTypeOf(code.Metadata, type);
        var ofHome = code.Metadata.GetTypeDefinition(home).GetGenericParameters().Count;
        if (home == type || number < ofHome)
            return new TypeParameterShape(home, number);
        return code.OwnerOf(method) is { } owner ? new TypeParameterShape(owner, number - ofHome) : Shape.Other;
    }
}
