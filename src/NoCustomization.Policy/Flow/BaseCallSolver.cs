using System.Collections.Generic;

namespace NoCustomization.Policy.Flow;

/// <summary>
/// Follows all paths through a body at once: base was called at a place if it was called on every path that leads there. A path that ends by a throw
/// need not have called it. An exception that a called method throws may come from anywhere; so a catching handler takes base for called if every
/// normal way out of the protected part has called it, and every throw that stands in it and reaches the handler.
/// </summary>
public sealed class BaseCallSolver
{
    /// <summary>How deep calls of helpers are followed from an override.</summary>
    public const int MaxDepth = 24;

    private readonly FlowGraph _graph;
    private readonly State[] _at;
    private readonly int[] _depths;
    private readonly bool[] _entered;
    private readonly State[] _finally;
    private readonly List<int>?[] _waiting;
    private readonly Stack<int> _work = new();
    private State _exit;

    private BaseCallSolver(FlowGraph graph)
    {
        _graph = graph;
        _at = new State[graph.Blocks.Count];
        var guards = graph.Guards.Count;
        _depths = new int[guards];
        _entered = new bool[guards];
        _finally = new State[guards];
        _waiting = new List<int>?[guards];
        for (var guard = 0; guard < guards; guard++)
        {
            for (var outer = guard; outer >= 0; outer = graph.Guards[outer].Outer)
                _depths[guard]++;
        }
    }

    // A path only ever makes more certain that base was not called: a state never goes down.
    private enum State : byte
    {
        NotReached,
        Called,
        NotCalled,
    }

    /// <summary>On which paths through a body base is called.</summary>
    public static BaseCalls Solve(FlowGraph graph)
    {
        var solver = new BaseCallSolver(graph);
        if (graph.Blocks.Count > 0)
            solver.Reach(0, State.NotCalled);
        do
            solver.Run();
        while (solver.ReachRemainingHandlers());
        return solver.Result();
    }

    private BaseCalls Result()
    {
        var any = false;
        for (var block = 0; block < _at.Length; block++)
            any |= _at[block] != State.NotReached && _graph.Blocks[block].Calls;
        return !any ? BaseCalls.Never : _exit == State.NotCalled ? BaseCalls.OnSomePaths : BaseCalls.OnEveryPath;
    }

    private void Run()
    {
        while (_work.Count > 0)
        {
            var number = _work.Pop();
            var block = _graph.Blocks[number];
            Enter(block.Guard);
            var state = block.Calls ? State.Called : _at[number];
            foreach (var next in block.Next)
                Follow(number, block, next, state);
        }
    }

    private void Follow(int number, FlowBlock block, int next, State state)
    {
        switch (next)
        {
            case FlowBlock.Exit:
                if (Leave(number, block.Guard, -1, state) is var atExit && atExit > _exit)
                    _exit = atExit;
                break;
            case FlowBlock.Throw:
                Throw(number, block.Guard, state);
                break;
            case FlowBlock.EndFinally:
                EndFinally(block.Finally, state);
                break;
            default:
                Reach(next, Leave(number, block.Guard, _graph.Blocks[next].Guard, state));
                break;
        }
    }

    private void Reach(int block, State state)
    {
        if (state <= _at[block])
            return;
        _at[block] = state;
        _work.Push(block);
    }

    // What a finally part does counts for itself: on whatever way it is entered, base may not have been called yet.
    private void Enter(int guard)
    {
        for (; guard >= 0 && !_entered[guard]; guard = _graph.Guards[guard].Outer)
        {
            _entered[guard] = true;
            if (!_graph.Guards[guard].IsFinally)
                continue;
            foreach (var handler in _graph.Guards[guard].Handlers)
                Reach(handler, State.NotCalled);
        }
    }

    private void EndFinally(int guard, State state)
    {
        if (guard < 0 || state <= _finally[guard])
            return;
        _finally[guard] = state;
        if (_waiting[guard] is not { } waiting)
            return;
        _waiting[guard] = null;
        foreach (var block in waiting)
            _work.Push(block);
    }

    // The state after leaving all guards that do not protect the destination as well.
    private State Leave(int block, int from, int to, State state)
    {
        while (DepthOf(to) > DepthOf(from))
            to = _graph.Guards[to].Outer;
        while (from != to && state != State.NotReached)
        {
            state = Pass(block, from, state);
            from = _graph.Guards[from].Outer;
            if (DepthOf(to) > DepthOf(from))
                to = _graph.Guards[to].Outer;
        }

        return state;
    }

    private void Throw(int block, int guard, State state)
    {
        for (; guard >= 0 && state != State.NotReached; guard = _graph.Guards[guard].Outer)
        {
            state = Pass(block, guard, state);
            if (!_graph.Guards[guard].IsFinally)
                return;
        }
    }

    private State Pass(int block, int guard, State state)
    {
        if (_graph.Guards[guard].IsFinally)
        {
            (_waiting[guard] ??= []).Add(block);
            return _finally[guard] is State.NotReached or State.Called ? _finally[guard] : state;
        }

        foreach (var handler in _graph.Guards[guard].Handlers)
            Reach(handler, state);
        return state;
    }

    // A protected part that is never left, and throws nothing itself: what it calls may throw all the same.
    private bool ReachRemainingHandlers()
    {
        var first = new int[_entered.Length];
        var calls = new bool[_entered.Length];
        for (var block = _at.Length - 1; block >= 0; block--)
        {
            for (var guard = _at[block] == State.NotReached ? -1 : _graph.Blocks[block].Guard; guard >= 0; guard = _graph.Guards[guard].Outer)
            {
                first[guard] = block;
                calls[guard] |= _graph.Blocks[block].Calls;
            }
        }

        for (var guard = 0; guard < _entered.Length; guard++)
        {
            if (!_entered[guard] || _graph.Guards[guard].IsFinally)
                continue;
            foreach (var handler in _graph.Guards[guard].Handlers)
            {
                if (_at[handler] == State.NotReached)
                    Reach(handler, calls[guard] ? State.Called : _at[first[guard]]);
            }
        }

        return _work.Count > 0;
    }

    private int DepthOf(int guard) => guard < 0 ? 0 : _depths[guard];
}
