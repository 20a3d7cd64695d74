using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Flow;

/// <summary>
/// The constants on top of the stack, as far as the instructions of one block tell: enough to see which way a branch always goes. In an async
/// method the local that holds the state is such a constant: a body is followed from its beginning, never from where it resumes.
/// </summary>
/// <param name="async">What is known of the body of an async method; null for any other.</param>
/// <param name="selectors">What is known at the beginning of the block.</param>
internal struct KnownOperands(AsyncBody? async, Selectors selectors)
{
    // What the state is before the first suspension, and again after each.
    private const int Running = -1;

    private int? _below;
    private int? _top;
    private bool _isSelector;

    /// <summary>What is known now.</summary>
    public Selectors Selectors { get; private set; } = selectors;

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
                Replace(unchecked(_below + _top));
                break;
            case ILOpCode.Sub:
                Replace(unchecked(_below - _top));
                break;
            default:
                if (async is null || !TakeVariable(reader, async))
                    Replace(null);
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

    // A selector is a field; before it is tested it is copied into a local.
    private bool TakeVariable(in ILReader reader, AsyncBody async)
    {
        var loaded = Locals.LoadedBy(reader);
        var stored = Locals.StoredBy(reader);
        if (loaded >= 0 && (loaded == async.StateLocal ? Running : Selectors.ValueOf(~loaded)) is { } value)
        {
            Push(value);
            return true;
        }

        if (stored >= 0)
            Selectors = Selectors.With(~stored, _isSelector ? _top : null);
        if (reader.OpCode is not (ILOpCode.Ldfld or ILOpCode.Stfld) || !async.IsSelector(reader.Operand))
            return false;
        if (reader.OpCode == ILOpCode.Stfld)
        {
            Selectors = Selectors.With(reader.Operand, _top);
            return false;
        }

        Replace(Selectors.ValueOf(reader.Operand));
        _isSelector = _top is not null;
        return true;
    }

    private void Push(int value) => (_below, _top, _isSelector) = (_top, value, false);

    private void Replace(int? value) => (_below, _top, _isSelector) = (null, value, false);
}
