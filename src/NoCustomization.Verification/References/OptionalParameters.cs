using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.References;

/// <summary>Tells whether an argument may be one that the compiler supplied because the author left it out.</summary>
internal sealed class OptionalParameters(AssemblyImage image, MemberLookup members)
{
    /// <summary>Whether the parameter that a call passes a value to is optional. False where the callee was not found.</summary>
    public bool IsOptional(ILNode call, ILNode argument)
    {
        var metadata = image.Metadata;
        var handle = MetadataTokens.EntityHandle(call.Operand);
        if (handle.Kind == HandleKind.MethodSpecification)
            handle = metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
        var callee = handle.Kind switch
        {
            HandleKind.MethodDefinition => new CoreMember(image, default, handle),
            HandleKind.MemberReference => members.Find(image, metadata.GetMemberReference((MemberReferenceHandle)handle)),
            _ => null,
        };
        if (callee is not { Handle.Kind: HandleKind.MethodDefinition } found)
            return false;
        var method = found.Image.Metadata.GetMethodDefinition((MethodDefinitionHandle)found.Handle);
        var position = System.Array.IndexOf(call.Inputs, argument) + ((method.Attributes & MethodAttributes.Static) != 0 ? 1 : 0);
        foreach (var parameterHandle in method.GetParameters())
        {
            var parameter = found.Image.Metadata.GetParameter(parameterHandle);
            if (parameter.SequenceNumber == position)
                return (parameter.Attributes & ParameterAttributes.Optional) != 0;
        }

        return false;
    }
}
