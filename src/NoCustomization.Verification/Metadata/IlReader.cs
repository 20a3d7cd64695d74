using System;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace NoCustomization.Verification.Metadata;

/// <summary>Steps through the instructions of a method body.</summary>
internal ref struct IlReader(BlobReader il)
{
    private BlobReader _il = il;

    /// <summary>Offset of the current instruction.</summary>
    public int Offset { get; private set; }

    /// <summary>The current instruction.</summary>
    public ILOpCode OpCode { get; private set; }

    /// <summary>Its four-byte operand: a token, a number or a jump; 0 for other sizes.</summary>
    public int Operand { get; private set; }

    /// <summary>Offset of the next instruction.</summary>
    public readonly int NextOffset => _il.Offset;

    /// <summary>Its operand as a token. The row is not checked.</summary>
    public readonly EntityHandle Token => MetadataTokens.EntityHandle(Operand);

    /// <summary>Whether its operand is a token of a type or member.</summary>
    public readonly bool HasToken => IlOperands.IsToken(OpCode);

    /// <summary>Goes to the next instruction.</summary>
    /// <exception cref="BadImageFormatException">The body ends inside an instruction, or has an unknown one.</exception>
    public bool Read()
    {
        if (_il.RemainingBytes == 0)
            return false;
        Offset = _il.Offset;
        int code = _il.ReadByte();
        if (code == 0xFE)
            code = 0xFE00 | _il.ReadByte();
        OpCode = (ILOpCode)code;
        Operand = 0;
        switch (IlOperands.SizeOf(OpCode))
        {
            case 0:
                break;
            case 1:
                _il.ReadByte();
                break;
            case 2:
                _il.ReadUInt16();
                break;
            case 4:
                Operand = _il.ReadInt32();
                break;
            case 8:
                _il.ReadUInt64();
                break;
            default:
                Skip(_il.ReadInt32());
                break;
        }

        return true;
    }

    // A switch: a count, then as many jumps.
    private void Skip(int count)
    {
        if (count < 0 || count > _il.RemainingBytes / sizeof(int))
            throw new BadImageFormatException("A switch is longer than its method.");
        _il.Offset += count * sizeof(int);
    }
}
