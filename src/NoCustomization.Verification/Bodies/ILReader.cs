using System;
using System.Buffers.Binary;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>
/// Walks the instructions of one body without allocating. Stops at the first byte that is no instruction or whose operand is cut off and says so in
/// <see cref="IsMalformed"/>; it never reads past the body.
/// </summary>
internal ref struct ILReader
{
    private readonly ReadOnlySpan<byte> _code;
    private int _next;

    /// <summary>Starts before the first instruction of a body.</summary>
    public ILReader(ReadOnlySpan<byte> code) => _code = code;

    /// <summary>Offset of the current instruction in the body.</summary>
    public int Offset { get; private set; }

    /// <summary>Offset of the instruction after the current one.</summary>
    public readonly int NextOffset => _next;

    /// <summary>The current opcode.</summary>
    public ILOpCode OpCode { get; private set; }

    /// <summary>
    /// The operand: a token, a number, a variable's index, or the offset in the body that a branch leads to. Zero where there is none and for operands
    /// of eight bytes and floating-point numbers. For a switch, the number of its targets.
    /// </summary>
    public int Operand { get; private set; }

    /// <summary>What the operand is.</summary>
    public OperandKind Kind { get; private set; }

    /// <summary>Whether the walk ended at something that is no instruction.</summary>
    public bool IsMalformed { get; private set; }

    /// <summary>Steps to the next instruction; false at the end, or where the rest is no IL.</summary>
    public bool MoveNext()
    {
        if (_next >= _code.Length)
            return false;
        Offset = _next;
        int first = _code[_next++];
        if (first != OpcodeTable.Prefix)
        {
            OpCode = (ILOpCode)first;
            Kind = OpcodeTable.OperandOf((byte)first);
        }
        else
        {
            if (_next >= _code.Length)
                return Fail();
            var second = _code[_next++];
            OpCode = (ILOpCode)(OpcodeTable.Prefix << 8 | second);
            Kind = OpcodeTable.OperandAfterPrefix(second);
        }

        return ReadOperand();
    }

    /// <summary>The offset that a switch's entry leads to.</summary>
    /// <param name="index">From 0 to less than <see cref="Operand"/>.</param>
    public readonly int SwitchTarget(int index) =>
        _next + BinaryPrimitives.ReadInt32LittleEndian(_code[(_next - (Operand - index) * 4)..]);

    private bool ReadOperand()
    {
        Operand = 0;
        switch (Kind)
        {
            case OperandKind.None:
                return true;
            case OperandKind.Token:
            case OperandKind.Int32:
                if (!Has(4))
                    return Fail();
                Operand = ReadInt32();
                return true;
            case OperandKind.Int8:
                if (!Has(1))
                    return Fail();
                Operand = (sbyte)_code[_next++];
                return true;
            case OperandKind.Variable8:
                if (!Has(1))
                    return Fail();
                Operand = _code[_next++];
                return true;
            case OperandKind.Variable16:
                if (!Has(2))
                    return Fail();
                Operand = BinaryPrimitives.ReadUInt16LittleEndian(_code[_next..]);
                _next += 2;
                return true;
            case OperandKind.Branch8:
                if (!Has(1))
                    return Fail();
                Operand = (sbyte)_code[_next++];
                Operand += _next;
                return true;
            case OperandKind.Branch32:
                if (!Has(4))
                    return Fail();
                Operand = ReadInt32();
                Operand += _next;
                return true;
            case OperandKind.Float32:
                return Skip(4);
            case OperandKind.Int64:
                return Skip(8);
            case OperandKind.Switch:
                if (!Has(4))
                    return Fail();
                Operand = ReadInt32();
                return Operand >= 0 && Operand <= (_code.Length - _next) / 4 ? Skip(Operand * 4) : Fail();
            default:
                return Fail();
        }
    }

    private readonly bool Has(int bytes) => _code.Length - _next >= bytes;

    private int ReadInt32()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(_code[_next..]);
        _next += 4;
        return value;
    }

    private bool Skip(int bytes)
    {
        if (!Has(bytes))
            return Fail();
        _next += bytes;
        return true;
    }

    private bool Fail()
    {
        IsMalformed = true;
        _next = _code.Length;
        return false;
    }
}
