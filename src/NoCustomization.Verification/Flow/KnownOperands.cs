using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Flow;

/// <summary>
/// The constants on top of the stack, as far as the instructions of one block tell: enough to see which way a branch always goes. In an async
/// method the local that holds the state is such a constant: a body is followed from its beginning, never from where it resumes.
/// </summary>
/// <param name="stateLocal">The local that holds the state of an async method; -1 for none.</param>
internal struct KnownOperands(int stateLocal)
{
    // What the state is before the first suspension, and again after each.
    private const int Running = -1;

    private int? _below;
    private int? _top;

    /// <summary>Forgets all, at the beginning of a block.</summary>
    public void Clear() => (_below, _top) = (null, null);

    /// <summary>Takes an instruction that is no branch.</summary>
    public void Take(in ILReader reader)
    {
        switch (reader.OpCode)
        {
            case ILOpCode.Nop:
                break;
            case ILOpCode.Ldc_i4 or ILOpCode.Ldc_i4_s:
                Push(reader.Operand);
                break;
            case >= ILOpCode.Ldc_i4_m1 and <= ILOpCode.Ldc_i4_8:
                Push(reader.OpCode - ILOpCode.Ldc_i4_0);
                break;
            case ILOpCode.Add:
                (_below, _top) = (null, unchecked(_below + _top));
                break;
            case ILOpCode.Sub:
                (_below, _top) = (null, unchecked(_below - _top));
                break;
            default:
                if (stateLocal >= 0 && Locals.LoadedBy(reader) == stateLocal)
                    Push(Running);
                else
                    Clear();
                break;
        }
    }

    /// <summary>Whether a conditional branch is taken; null where the operands do not tell.</summary>
    public readonly bool? IsTaken(ILOpCode branch) => branch switch
    {
        ILOpCode.Brfalse or ILOpCode.Brfalse_s => _top is { } value ? value == 0 : null,
        ILOpCode.Brtrue or ILOpCode.Brtrue_s => _top is { } value ? value != 0 : null,
        _ => _below is { } left && _top is { } right ? Compare(branch, left, right) : null,
    };

    /// <summary>The entry that a switch takes, -1 for none of its entries; null where the operand does not tell.</summary>
    public readonly int? EntryOf(int count) => _top is { } value ? (value >= 0 && value < count ? value : -1) : null;

    private static bool? Compare(ILOpCode branch, int left, int right) => branch switch
    {
        ILOpCode.Beq or ILOpCode.Beq_s => left == right,
        ILOpCode.Bne_un or ILOpCode.Bne_un_s => left != right,
        ILOpCode.Bge or ILOpCode.Bge_s => left >= right,
        ILOpCode.Bgt or ILOpCode.Bgt_s => left > right,
        ILOpCode.Ble or ILOpCode.Ble_s => left <= right,
        ILOpCode.Blt or ILOpCode.Blt_s => left < right,
        ILOpCode.Bge_un or ILOpCode.Bge_un_s => (uint)left >= (uint)right,
        ILOpCode.Bgt_un or ILOpCode.Bgt_un_s => (uint)left > (uint)right,
        ILOpCode.Ble_un or ILOpCode.Ble_un_s => (uint)left <= (uint)right,
        ILOpCode.Blt_un or ILOpCode.Blt_un_s => (uint)left < (uint)right,
        _ => null,
    };

    private void Push(int value) => (_below, _top) = (_top, value);
}
