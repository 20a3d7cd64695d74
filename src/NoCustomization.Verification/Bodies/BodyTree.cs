using System.Collections.Generic;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>
/// The expression trees of one body, made by one pass over its instructions that keeps an abstract stack. Loops are walked once and joins keep both
/// values; that is enough to see what is passed to a call, and invalid IL can at worst make it see less.
/// </summary>
internal sealed class BodyTree
{
    // A method this long was not written by a person; what it does is still scanned by token, only not interpreted.
    private const int MaxInstructions = 200_000;

    private readonly NodeList _nodes = new();
    private Dictionary<int, int>? _firstTests;
    private Dictionary<long, List<ILNode>>? _stores;
    private Dictionary<ILNode, List<ILNode>>? _mergedLoads;
    private Dictionary<int, List<int>>? _accesses;
    private readonly HashSet<int> _caught = [];

    private BodyTree()
    {
    }

    /// <summary>Every instruction, in order of offset; prefixes, branches without a condition and <c>dup</c> left out.</summary>
    public NodeList Nodes => _nodes;

    /// <summary>The loads of locals that hold a value on one of several ways.</summary>
    public IReadOnlyList<ILNode> MergedLoadsOf(ILNode value)
    {
        if (_mergedLoads is null)
        {
            _mergedLoads = [];
            foreach (var node in _nodes)
            {
                foreach (var alternative in node.Alternatives ?? [])
                {
                    if (!_mergedLoads.TryGetValue(alternative, out var loads))
                        _mergedLoads.Add(alternative, loads = []);
                    loads.Add(node);
                }
            }
        }

        return _mergedLoads.TryGetValue(value, out var found) ? found : [];
    }

    /// <summary>Whether a type (by token) is caught, or tested before an offset.</summary>
    public bool IsTested(int type, int before)
    {
        if (_firstTests is null)
        {
            _firstTests = [];
            foreach (var node in _nodes)
            {
                if (node.Is(ILOpCode.Isinst))
                    _firstTests.TryAdd(node.Operand, node.Offset);
            }
        }

        return _firstTests.TryGetValue(type, out var first) && first < before || _caught.Contains(type);
    }

    /// <summary>The instructions that store into a local (<c>stloc</c>) or a field (<c>stfld</c>), in order of offset.</summary>
    public IReadOnlyList<ILNode> Stores(ILOpCode opcode, int operand)
    {
        if (_stores is null)
        {
            _stores = [];
            foreach (var node in _nodes)
            {
                if (!node.Is(ILOpCode.Stloc) && !node.Is(ILOpCode.Stfld))
                    continue;
                if (!_stores.TryGetValue(PlaceOf(node.OpCode, node.Operand), out var stores))
                    _stores.Add(PlaceOf(node.OpCode, node.Operand), stores = []);
                stores.Add(node);
            }
        }

        return _stores.TryGetValue(PlaceOf(opcode, operand), out var found) ? found : [];

        static long PlaceOf(ILOpCode opcode, int operand) => (long)opcode << 32 | (uint)operand;
    }

    /// <summary>How often a local is stored from one offset on and before another, clearing it with null left out; of more than two nobody asks for the number.</summary>
    public int StoresBetween(int local, int start, int end)
    {
        var stores = Stores(ILOpCode.Stloc, local);
        int low = 0, high = stores.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (stores[middle].Offset < start)
                low = middle + 1;
            else
                high = middle;
        }

        var count = 0;
        for (; count < 2 && low < stores.Count && stores[low].Offset < end; low++)
        {
            if (!stores[low].Inputs[0].Is(ILOpCode.Ldnull))
                count++;
        }

        return count;
    }

    /// <summary>Whether a local is stored, loaded or referred to from one offset on and before another.</summary>
    public bool IsAccessedBetween(int local, int start, int end)
    {
        if (_accesses is null)
        {
            _accesses = [];
            foreach (var node in _nodes)
            {
                if (!node.Is(ILOpCode.Stloc) && !node.Is(ILOpCode.Ldloc) && !node.Is(ILOpCode.Ldloca))
                    continue;
                if (!_accesses.TryGetValue(node.Operand, out var offsets))
                    _accesses.Add(node.Operand, offsets = []);
                offsets.Add(node.Offset);
            }
        }

        if (!_accesses.TryGetValue(local, out var all))
            return false;
        var next = all.BinarySearch(start);
        if (next < 0)
            next = ~next;
        return next < all.Count && all[next] < end;
    }

    /// <summary>Whether the body ended at something that is no IL.</summary>
    public bool IsMalformed { get; private set; }

    /// <summary>Makes the trees of a body.</summary>
    /// <param name="metadata">The metadata of its module.</param>
    /// <param name="body">The body.</param>
    /// <param name="isHoisted">Whether a field (by token) is a local or parameter that the compiler moved into a closure or state machine.</param>
    public static BodyTree Create(MetadataReader metadata, MethodBody body, System.Func<int, bool> isHoisted)
    {
        var tree = new BodyTree();
        var joins = new Dictionary<int, FlowState>();
        var handlers = new HashSet<int>();
        var clauses = new ExceptionClauses(body.Sections);
        while (clauses.MoveNext())
        {
            if (clauses.Kind is 0 or 1)
                handlers.Add(clauses.HandlerOffset);
            if (clauses.Kind == 0)
                tree._caught.Add(clauses.TokenOrFilter);
            if (clauses.Kind == 1)
                handlers.Add(clauses.TokenOrFilter);
        }

        var builder = new NodeBuilder(metadata, isHoisted);
        var state = new FlowState();
        var reachable = true;
        var reader = new ILReader(body.Code);
        while (reader.MoveNext() && tree._nodes.Count < MaxInstructions)
        {
            if (joins.Remove(reader.Offset, out var joined))
            {
                if (reachable)
                    state.Join(joined, reader.Offset);
                else
                    state = joined;
            }
            else if (!reachable)
            {
                state = state.WithoutStack();
            }

            if (handlers.Contains(reader.Offset))
            {
                state.ClearStack();
                state.Push(new ILNode(NodeKind.Caught, default, reader.Offset, 0));
            }

            reachable = true;
            if (builder.Build(ref reader, state) is { } node)
                tree._nodes.Add(node);
            switch (reader.OpCode)
            {
                case ILOpCode.Br or ILOpCode.Br_s:
                    Branch(joins, state, reader.Operand, reader.Offset);
                    reachable = false;
                    break;
                case ILOpCode.Leave or ILOpCode.Leave_s:
                    state.ClearStack();
                    Branch(joins, state, reader.Operand, reader.Offset);
                    reachable = false;
                    break;
                case ILOpCode.Switch:
                    for (var i = 0; i < reader.Operand; i++)
                        Branch(joins, state, reader.SwitchTarget(i), reader.Offset);
                    break;
                case ILOpCode.Ret or ILOpCode.Throw or ILOpCode.Rethrow or ILOpCode.Endfinally or ILOpCode.Endfilter or ILOpCode.Jmp:
                    reachable = false;
                    break;
                default:
                    if (reader.Kind is OperandKind.Branch8 or OperandKind.Branch32)
                        Branch(joins, state, reader.Operand, reader.Offset);
                    break;
            }
        }

        tree.IsMalformed = reader.IsMalformed;
        return tree;
    }

    // Ways that lead back were walked already.
    private static void Branch(Dictionary<int, FlowState> joins, FlowState state, int target, int from)
    {
        if (target <= from)
            return;
        if (joins.TryGetValue(target, out var there))
            there.Join(state, target);
        else
            joins[target] = state.Copy();
    }
}
