using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Flow;

/// <summary>The locals that instructions load and store.</summary>
internal static class Locals
{
    /// <summary>The local that the current instruction loads; -1 where it loads none.</summary>
    public static int LoadedBy(in ILReader reader) => reader.OpCode switch
    {
        ILOpCode.Ldloc or ILOpCode.Ldloc_s => reader.Operand,
        >= ILOpCode.Ldloc_0 and <= ILOpCode.Ldloc_3 => reader.OpCode - ILOpCode.Ldloc_0,
        _ => -1,
    };

    /// <summary>The local that the current instruction stores; -1 where it stores none.</summary>
    public static int StoredBy(in ILReader reader) => reader.OpCode switch
    {
        ILOpCode.Stloc or ILOpCode.Stloc_s => reader.Operand,
        >= ILOpCode.Stloc_0 and <= ILOpCode.Stloc_3 => reader.OpCode - ILOpCode.Stloc_0,
        _ => -1,
    };
}
