using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Flow;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Flow;

/// <summary>Draws the paths through a body of IL, as far as they can be taken from its beginning.</summary>
internal sealed class ILFlowGraph
{
    // Ways that differ in selectors alone are kept apart as long as they stay few.
    private const int MaxCopies = 8;

    private readonly List<ExceptionClause> _clauses;
    private readonly BlockOffsets _offsets;
    private readonly AsyncBody? _async;
    private readonly FlowGraph _graph = new();
    private readonly GuardRanges _guards;
    private readonly int[] _guardAt;
    private readonly int[] _endingAt;
    private readonly List<ILRange> _endings;
    private readonly Dictionary<(int Block, Selectors Selectors), int> _drawn = [];
    private readonly Queue<(int Block, Selectors Selectors)> _toDraw = new();

    private ILFlowGraph(List<ExceptionClause> clauses, BlockOffsets offsets, AsyncBody? async)
    {
        _clauses = clauses;
        _offsets = offsets;
        _async = async;
        _guards = new GuardRanges(clauses, _graph);
        _endings = _guards.Endings();
        _guardAt = new int[offsets.Starts.Count];
        _endingAt = new int[offsets.Starts.Count];
        var guards = _guards.Sweep();
        var endings = new RangeSweep(_endings);
        for (var block = 0; block < _guardAt.Length; block++)
            (_guardAt[block], _endingAt[block]) = (guards.At(offsets.Starts[block]), endings.At(offsets.Starts[block]));
    }

    /// <summary>The graph; null where its code is damaged.</summary>
    /// <param name="body">The body.</param>
    /// <param name="async">What is known of the body of an async method; null for any other.</param>
    /// <param name="stepOf">What an instruction with a token means.</param>
    public static FlowGraph? Of(in MethodBody body, AsyncBody? async, Func<ILOpCode, int, ILStep> stepOf)
    {
        var clauses = ExceptionClause.In(body);
        if (BlockOffsets.In(body.Code, clauses) is not { } offsets)
            return null;
        var drawing = new ILFlowGraph(clauses, offsets, async);
        drawing.Draw(body.Code, stepOf);
        return drawing._graph;
    }

    private void Draw(ReadOnlySpan<byte> code, Func<ILOpCode, int, ILStep> stepOf)
    {
        if (_offsets.Starts.Count == 0)
            return;
        NumberOf(0, Selectors.None);
        for (var i = 0; i < _clauses.Count; i++)
        {
            if (_offsets.BlockAt(_clauses[i].Entry) is >= 0 and var handler && _async?.KeepsException(code, _clauses[i]) != true)
                _graph.Guards[_guards.Of(i)].Handlers.Add(NumberOf(handler, Selectors.None));
        }

        while (_toDraw.TryDequeue(out var next))
            Draw(code, next.Block, next.Selectors, _graph.Blocks[_drawn[next]], stepOf);
    }

    private int NumberOf(int block, Selectors selectors)
    {
        if (_graph.Blocks.Count > MaxCopies * _offsets.Starts.Count)
            selectors = Selectors.None;
        if (_drawn.TryGetValue((block, selectors), out var number))
            return number;
        number = _graph.Blocks.Count;
        _drawn.Add((block, selectors), number);
        _graph.Blocks.Add(new FlowBlock(_guardAt[block]));
        _toDraw.Enqueue((block, selectors));
        return number;
    }

    private void Draw(ReadOnlySpan<byte> code, int number, Selectors selectors, FlowBlock block, Func<ILOpCode, int, ILStep> stepOf)
    {
        var known = new KnownOperands(_async, selectors);
        var start = _offsets.Starts[number];
        var reader = new ILReader(code[start..]);
        while (reader.MoveNext())
        {
            if (reader.Offset > 0 && _offsets.BlockAt(start + reader.Offset) is >= 0 and var following)
            {
                block.Next.Add(NumberOf(following, known.Selectors));
                return;
            }

            switch (reader.Kind == OperandKind.Token ? stepOf(reader.OpCode, reader.Operand) : ILStep.None)
            {
                case ILStep.Calls:
                    block.Calls = true;
                    break;
                case ILStep.Throws:
                    block.Next.Add(FlowBlock.Throw);
                    return;
                case ILStep.Stops:
                    return;
            }

            if (reader.OpCode is ILOpCode.Endfinally or ILOpCode.Endfilter)
            {
                End(block, reader.OpCode, _endingAt[number] is >= 0 and var at ? _endings[at].Clause : -1, known.Selectors);
                return;
            }

            if (reader.Kind is not (OperandKind.Branch8 or OperandKind.Branch32 or OperandKind.Switch) && !BlockOffsets.EndsPath(reader.OpCode))
                known.Take(reader);
            else if (Branch(reader, start, known, block))
                return;
        }
    }

    // Whether what follows in the text does not follow.
    private bool Branch(in ILReader reader, int start, in KnownOperands known, FlowBlock block)
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
                        Go(block, start + reader.SwitchTarget(i), known.Selectors);
                }

                return entry >= 0;
            default:
                var isTaken = BlockOffsets.EndsPath(reader.OpCode) ? true : known.IsTaken(reader.OpCode);
                if (isTaken != false)
                    Go(block, start + reader.Operand, known.Selectors);
                return isTaken == true;
        }
    }

    private void Go(FlowBlock block, int offset, Selectors selectors)
    {
        if (_offsets.BlockAt(offset) is >= 0 and var next)
            block.Next.Add(NumberOf(next, selectors));
    }

    private void End(FlowBlock block, ILOpCode opcode, int clause, Selectors selectors)
    {
        if (clause < 0)
            return;
        if (opcode == ILOpCode.Endfilter)
        {
            Go(block, _clauses[clause].Handler.Start, selectors);
            return;
        }

        block.Finally = _guards.Of(clause);
        block.Next.Add(FlowBlock.EndFinally);
    }
}
