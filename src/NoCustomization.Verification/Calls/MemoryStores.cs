using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Calls;

/// <summary>Instructions that write to raw memory.</summary>
internal static class MemoryStores
{
    /// <summary>Whether a body may write to raw memory.</summary>
    public static bool MayBeIn(MethodBody body)
    {
        var reader = new ILReader(body.Code);
        while (reader.MoveNext())
        {
            if (IsStore(reader.OpCode))
                return true;
        }

        return false;
    }

    /// <summary>Whether an instruction writes to raw memory: not to a parameter that is passed by reference, nor to a field of an object.</summary>
    public static bool Is(ILNode node, MethodCode body)
    {
        if (node.Kind != NodeKind.Instruction || node.Inputs.Length < 2)
            return false;
        if (node.OpCode == ILOpCode.Stfld)
            return IsAddress(node.Inputs[0], body);
        return IsStore(node.OpCode) && !(node.Inputs[0].Is(ILOpCode.Ldarg) && KindOf(node.Inputs[0], body) is SignatureKind.ByReference) && !node.Inputs[0].Is(ILOpCode.Ldloca);
    }

    private static bool IsStore(ILOpCode opcode) => opcode is ILOpCode.Stind_i1 or ILOpCode.Stind_i2 or ILOpCode.Stind_i4 or ILOpCode.Stind_i8 or ILOpCode.Stind_i or ILOpCode.Stind_r4 or ILOpCode.Stind_r8
        or ILOpCode.Stobj or ILOpCode.Cpblk or ILOpCode.Initblk or ILOpCode.Stfld;

    // What C# casts from a native integer to a pointer is the integer to IL.
    private static bool IsAddress(ILNode node, MethodCode body) =>
        KindOf(node, body) is SignatureKind.Pointer || body.Module.Types.Of(new CodeValue(node, body)) is { } type && (type.Is("System.IntPtr") || type.Is("System.UIntPtr"));

    private static SignatureKind? KindOf(ILNode node, MethodCode body)
    {
        if (node.Is(ILOpCode.Ldarg))
            return body.ArgumentType(node.Operand)?.Kind;
        return body.Module.Types.Of(new CodeValue(node, body))?.Type.Kind;
    }
}
