using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Flow;

/// <summary>Where the blocks of a body begin: at its first instruction, where branches lead, after them, and at the bounds of clauses.</summary>
internal sealed class BlockOffsets
{
    private const int NoInstruction = -2;
    private const int NoBlock = -1;

    private readonly int[] _blocks;

    private BlockOffsets(int length)
    {
        _blocks = new int[length];
        Array.Fill(_blocks, NoInstruction);
    }

    /// <summary>The offsets, in order of the blocks' numbers.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>The block that begins at an offset; -1 where none does.</summary>
    public int BlockAt(int offset) => (uint)offset < (uint)_blocks.Length ? Math.Max(_blocks[offset], NoBlock) : NoBlock;

    /// <summary>The blocks of a body; null where its code is damaged.</summary>
    public static BlockOffsets? In(ReadOnlySpan<byte> code, List<ExceptionClause> clauses)
    {
        var offsets = new BlockOffsets(code.Length);
        var leads = new bool[code.Length + 1];
        leads[0] = true;
        var reader = new ILReader(code);
        while (reader.MoveNext())
        {
            offsets._blocks[reader.Offset] = NoBlock;
            if (reader.Kind is OperandKind.Branch8 or OperandKind.Branch32)
                Lead(leads, reader.Operand);
            for (var i = 0; reader.Kind == OperandKind.Switch && i < reader.Operand; i++)
                Lead(leads, reader.SwitchTarget(i));
            if (reader.Kind is OperandKind.Branch8 or OperandKind.Branch32 or OperandKind.Switch || EndsPath(reader.OpCode))
                Lead(leads, reader.NextOffset);
        }

        foreach (var clause in clauses)
        {
            Lead(leads, clause.Try.Start);
            Lead(leads, clause.Try.End);
            Lead(leads, clause.Handler.Start);
            Lead(leads, clause.Handler.End);
            Lead(leads, clause.Filter);
        }

        for (var offset = 0; offset < code.Length; offset++)
        {
            if (!leads[offset] || offsets._blocks[offset] != NoBlock)
                continue;
            offsets._blocks[offset] = offsets.Starts.Count;
            offsets.Starts.Add(offset);
        }

        return reader.IsMalformed ? null : offsets;
    }

    /// <summary>Whether what follows an instruction does not come after it.</summary>
    public static bool EndsPath(ILOpCode opcode) =>
        opcode is ILOpCode.Ret or ILOpCode.Throw or ILOpCode.Rethrow or ILOpCode.Endfinally or ILOpCode.Endfilter or ILOpCode.Jmp
            or ILOpCode.Br or ILOpCode.Br_s or ILOpCode.Leave or ILOpCode.Leave_s;

    private static void Lead(bool[] leads, int offset)
    {
        if ((uint)offset < (uint)leads.Length)
            leads[offset] = true;
    }
}
