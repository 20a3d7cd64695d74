using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Flow;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Flow;

/// <summary>Draws the paths through a body of IL.</summary>
internal sealed class ILFlowGraph
{
    private readonly List<ExceptionClause> _clauses;
    private readonly BlockOffsets _offsets;
    private readonly FlowGraph _graph = new();
    private readonly GuardRanges _guards;

    private ILFlowGraph(List<ExceptionClause> clauses, BlockOffsets offsets)
    {
        _clauses = clauses;
        _offsets = offsets;
        _guards = new GuardRanges(clauses, _graph);
    }

    /// <summary>The graph of a body; null where its code is damaged.</summary>
    /// <param name="body">The body.</param>
    /// <param name="async">What is known of the body of an async method; null for any other.</param>
    /// <param name="stepOf">What an instruction with a token means.</param>
    public static FlowGraph? Of(in MethodBody body, AsyncBody? async, Func<ILOpCode, int, ILStep> stepOf)
    {
        var clauses = ExceptionClause.In(body);
        if (BlockOffsets.In(body.Code, clauses) is not { } offsets)
            return null;
        var drawing = new ILFlowGraph(clauses, offsets);
        drawing.AddBlocks();
        drawing.AddHandlers(body.Code, async);
        drawing.AddSteps(body.Code, async?.StateLocal ?? -1, stepOf);
        return drawing._graph;
    }

    private void AddBlocks()
    {
        var guards = _guards.Sweep();
        foreach (var start in _offsets.Starts)
            _graph.Blocks.Add(new FlowBlock(guards.At(start)));
    }

    private void AddHandlers(ReadOnlySpan<byte> code, AsyncBody? async)
    {
        for (var i = 0; i < _clauses.Count; i++)
        {
            if (_offsets.BlockAt(_clauses[i].Entry) is >= 0 and var handler && async?.KeepsException(code, _clauses[i]) != true)
                _graph.Guards[_guards.Of(i)].Handlers.Add(handler);
        }
    }

    private void AddSteps(ReadOnlySpan<byte> code, int stateLocal, Func<ILOpCode, int, ILStep> stepOf)
    {
        var endings = _guards.Endings();
        var ending = new RangeSweep(endings);
        var known = new KnownOperands(stateLocal);
        FlowBlock? block = null;
        var reader = new ILReader(code);
        while (reader.MoveNext())
        {
            if (_offsets.BlockAt(reader.Offset) is >= 0 and var number)
            {
                block?.Next.Add(number);
                block = _graph.Blocks[number];
                known.Clear();
            }

            if (block is null)
                continue;
            switch (reader.Kind == OperandKind.Token ? stepOf(reader.OpCode, reader.Operand) : ILStep.None)
            {
                case ILStep.Calls:
                    block.Calls = true;
                    break;
                case ILStep.Throws:
                    block.Next.Add(FlowBlock.Throw);
                    block = null;
                    continue;
                case ILStep.Stops:
                    block = null;
                    continue;
            }

            if (reader.Kind is OperandKind.Branch8 or OperandKind.Branch32 or OperandKind.Switch || BlockOffsets.EndsPath(reader.OpCode))
            {
                if (reader.OpCode is ILOpCode.Endfinally or ILOpCode.Endfilter)
                    End(block, reader.OpCode, ending.At(reader.Offset) is >= 0 and var at ? endings[at].Clause : -1);
                else if (!Branch(reader, known, block))
                    continue;
                block = null;
            }
            else
            {
                known.Take(reader);
            }
        }
    }

    // Whether what follows in the text does not follow.
    private bool Branch(in ILReader reader, in KnownOperands known, FlowBlock block)
    {
        switch (reader.OpCode)
        {
            case ILOpCode.Ret or ILOpCode.Jmp:
                block.Next.Add(FlowBlock.Exit);
                return true;
            case ILOpCode.Throw or ILOpCode.Rethrow:
                block.Next.Add(FlowBlock.Throw);
                return true;
            case ILOpCode.Switch:
                var entry = known.EntryOf(reader.Operand);
                for (var i = 0; i < reader.Operand; i++)
                {
                    if (entry is null || entry == i)
                        Go(block, reader.SwitchTarget(i));
                }

                return entry >= 0;
            default:
                var isTaken = BlockOffsets.EndsPath(reader.OpCode) ? true : known.IsTaken(reader.OpCode);
                if (isTaken != false)
                    Go(block, reader.Operand);
                return isTaken == true;
        }
    }

    private void Go(FlowBlock block, int offset)
    {
        if (_offsets.BlockAt(offset) is >= 0 and var next)
            block.Next.Add(next);
    }

    private void End(FlowBlock block, ILOpCode opcode, int clause)
    {
        if (clause < 0)
            return;
        if (opcode == ILOpCode.Endfilter)
        {
            Go(block, _clauses[clause].Handler.Start);
            return;
        }

        block.Finally = _guards.Of(clause);
        block.Next.Add(FlowBlock.EndFinally);
    }
}
