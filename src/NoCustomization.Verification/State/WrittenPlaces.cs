using System;
using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Libraries;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.References;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.State;

/// <summary>Whether the address of a place is used to write it, or a part of the structure in it.</summary>
internal sealed class WrittenPlaces(VendorAssembly vendor)
{
    // Addresses of parts of parts: no structure is nested as deep.
    private const int MaxDepth = 32;

    private readonly HashSet<ILNode> _seen = [];
    private readonly MemberLookup _members = new(vendor.Types, vendor.Hierarchy);

    /// <summary>Whether the address that an instruction gives is written through.</summary>
    public bool IsWritten(MethodCode code, ILNode address)
    {
        _seen.Clear();
        return IsWritten(code, address, 0);
    }

    private bool IsWritten(MethodCode code, ILNode address, int depth)
    {
        // What one way has answered another need not ask.
        if (depth == MaxDepth || !_seen.Add(address))
            return false;
        foreach (var consumer in address.Consumers)
        {
            if (Writes(code, address, consumer, depth))
                return true;
        }

        foreach (var load in address.Loads)
        {
            if (IsWritten(code, load, depth + 1))
                return true;
        }

        foreach (var load in code.Tree.MergedLoadsOf(address))
        {
            if (IsWritten(code, load, depth + 1))
                return true;
        }

        return false;
    }

    private bool Writes(MethodCode code, ILNode address, ILNode consumer, int depth)
    {
        switch (consumer.OpCode)
        {
            case ILOpCode.Stfld or ILOpCode.Stobj or ILOpCode.Initobj or ILOpCode.Cpobj
                or ILOpCode.Stind_i or ILOpCode.Stind_i1 or ILOpCode.Stind_i2 or ILOpCode.Stind_i4 or ILOpCode.Stind_i8 or ILOpCode.Stind_r4 or ILOpCode.Stind_r8 or ILOpCode.Stind_ref:
                return consumer.Inputs.Length > 0 && consumer.Inputs[0] == address;
            case ILOpCode.Ldflda:
                return IsWritten(code, consumer, depth + 1);
            case ILOpCode.Ret:
                return code.Shape.Return.Kind == SignatureKind.ByReference && !ReturnsReadOnly(code);
            // The address as a number.
            case ILOpCode.Conv_u or ILOpCode.Conv_i:
                return true;
            case ILOpCode.Newobj or ILOpCode.Call or ILOpCode.Callvirt:
                return code.Module.Callees.Of(consumer.Operand) is { } callee && IsWrittenBy(code, consumer, callee, Array.IndexOf(consumer.Inputs, address), depth);
            default:
                return consumer.Kind == NodeKind.Choice && IsWritten(code, consumer, depth + 1);
        }
    }

    private bool IsWrittenBy(MethodCode code, ILNode call, Callee callee, int input, int depth)
    {
        var hasReceiver = callee.IsInstance && !call.Is(ILOpCode.Newobj);
        if (hasReceiver && input == 0)
            return callee.Name.StartsWith("set_", StringComparison.Ordinal);
        // An element of an inline array is a part of it; the compiler makes the methods that give it.
        if (callee.TypeName == "<PrivateImplementationDetails>")
            return !callee.Name.Contains("ReadOnly", StringComparison.Ordinal) && (callee.Name.EndsWith("ElementRef", StringComparison.Ordinal) ? IsWritten(code, call, depth + 1) : input == 0);
        var index = hasReceiver ? input - 1 : input;
        return index >= 0 && index < callee.Shape.Parameters.Length && callee.Shape.Parameters[index].Kind == SignatureKind.ByReference
            && (IsIn(code.Metadata, call.Operand, index) is { } isIn ? !isIn : FrameworkCalls.WritesByReference(callee.Namespace, callee.TypeName, callee.Name));
    }

    // `in` and `ref` differ in the definition of the parameter alone: null where it is not at hand.
    private bool? IsIn(MetadataReader metadata, int token, int index)
    {
        var handle = MetadataTokens.EntityHandle(token);
        if (handle.Kind == HandleKind.MethodSpecification)
            handle = metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
        if (handle.Kind == HandleKind.MethodDefinition)
            return IsIn(metadata, (MethodDefinitionHandle)handle, index);
        return handle.Kind == HandleKind.MemberReference && _members.Find(vendor.Image, metadata.GetMemberReference((MemberReferenceHandle)handle)) is { Handle.Kind: HandleKind.MethodDefinition } found
            ? IsIn(found.Image.Metadata, (MethodDefinitionHandle)found.Handle, index)
            : null;
    }

    private static bool IsIn(MetadataReader metadata, MethodDefinitionHandle method, int index)
    {
        foreach (var handle in metadata.GetMethodDefinition(method).GetParameters())
        {
            var parameter = metadata.GetParameter(handle);
            if (parameter.SequenceNumber == index + 1)
                return (parameter.Attributes & (ParameterAttributes.In | ParameterAttributes.Out)) == ParameterAttributes.In;
        }

        return false;
    }

    private static bool ReturnsReadOnly(MethodCode code)
    {
        foreach (var handle in code.Definition.GetParameters())
        {
            var parameter = code.Metadata.GetParameter(handle);
            if (parameter.SequenceNumber == 0)
                return AttributeNames.Any(code.Metadata, parameter.GetCustomAttributes(), "System.Runtime.CompilerServices", "IsReadOnlyAttribute");
        }

        return false;
    }
}
