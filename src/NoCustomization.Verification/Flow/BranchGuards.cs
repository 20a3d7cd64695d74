using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Flow;

/// <summary>Which branches control must have taken to come to a place of a body: those without which there is no way there.</summary>
internal sealed class BranchGuards
{
    // What has more branches or pieces than this was not written by a person.
    private const int MaxBranches = 200;
    private const int MaxBlocks = 2000;

    private readonly BlockOffsets _offsets;
    private readonly List<int>[] _next;
    private readonly List<(int Block, int Offset, int Taken, int NotTaken)> _branches = [];
    private readonly List<int> _entries = [0];

    private BranchGuards(BlockOffsets offsets)
    {
        _offsets = offsets;
        _next = new List<int>[offsets.Starts.Count];
    }

    /// <summary>The branches of a body; null where its code is damaged or beyond a person's.</summary>
    public static BranchGuards? Of(in MethodBody body)
    {
        var clauses = ExceptionClause.In(body);
        if (BlockOffsets.In(body.Code, clauses) is not { } offsets || offsets.Starts.Count is 0 or > MaxBlocks)
            return null;
        var guards = new BranchGuards(offsets);
        // A handler may be entered from anywhere.
        foreach (var clause in clauses)
            guards._entries.Add(offsets.BlockAt(clause.Entry));
        guards.Draw(body);
        return guards._branches.Count > MaxBranches ? null : guards;
    }

    /// <summary>The conditional branches, by offset, on which the way to an instruction hangs, and whether they jump.</summary>
    public IEnumerable<(int Offset, bool Jumps)> Before(int offset)
    {
        var target = BlockOf(offset);
        if (target < 0 || !Reaches(target, -1, -1))
            yield break;
        foreach (var (block, at, taken, notTaken) in _branches)
        {
            if (taken == notTaken || at >= offset && block == target)
                continue;
            if (!Reaches(target, block, taken))
                yield return (at, true);
            else if (!Reaches(target, block, notTaken))
                yield return (at, false);
        }
    }

    /// <summary>
    /// The conditional branches, by offset, one of which leads to the piece of code in which an instruction stands, and whether they jump there; none where control may
    /// come there without a condition, too.
    /// </summary>
    public List<(int Offset, bool Jumps)> Into(int offset)
    {
        var found = new List<(int, bool)>();
        var target = BlockOf(offset);
        foreach (var (_, at, taken, notTaken) in _branches)
        {
            if (taken != notTaken && (taken == target || notTaken == target))
                found.Add((at, taken == target));
        }

        var ways = _entries.Contains(target) ? 1 : 0;
        foreach (var next in _next)
        {
            if (next?.Contains(target) == true)
                ways++;
        }

        return ways == found.Count ? found : [];
    }

    private void Draw(in MethodBody body)
    {
        var block = -1;
        var reader = new ILReader(body.Code);
        var follows = false;
        while (reader.MoveNext())
        {
            if (_offsets.BlockAt(reader.Offset) is >= 0 and var started)
            {
                if (follows)
                    _next[block].Add(started);
                (block, _next[started]) = (started, []);
            }

            follows = !BlockOffsets.EndsPath(reader.OpCode);
            if (reader.Kind == OperandKind.Switch)
            {
                for (var i = 0; i < reader.Operand; i++)
                    Add(block, reader.SwitchTarget(i));
            }
            else if (reader.Kind is OperandKind.Branch8 or OperandKind.Branch32)
            {
                Add(block, reader.Operand);
                if (follows && _offsets.BlockAt(reader.Operand) is >= 0 and var taken && _offsets.BlockAt(reader.NextOffset) is >= 0 and var other)
                    _branches.Add((block, reader.Offset, taken, other));
            }
        }
    }

    private void Add(int block, int offset)
    {
        if (_offsets.BlockAt(offset) is >= 0 and var next)
            _next[block].Add(next);
    }

    private int BlockOf(int offset)
    {
        var starts = _offsets.Starts;
        int low = 0, high = starts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (starts[middle] <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    private bool Reaches(int target, int from, int to)
    {
        var seen = new bool[_next.Length];
        var waiting = new Stack<int>();
        foreach (var entry in _entries)
        {
            if (entry >= 0)
                waiting.Push(entry);
        }

        while (waiting.TryPop(out var block))
        {
            if (block == target)
                return true;
            if (seen[block])
                continue;
            seen[block] = true;
            foreach (var next in _next[block] ?? [])
            {
                if (block != from || next != to)
                    waiting.Push(next);
            }
        }

        return false;
    }
}
