using System;
using System.Collections.Generic;

namespace NoCustomization.Verification.Bodies;

/// <summary>The stack and the locals at one place of a body.</summary>
internal sealed class FlowState
{
    private readonly List<ILNode> _stack;
    private readonly Dictionary<int, ILNode> _locals;

    /// <summary>An empty stack, and locals about which nothing is known.</summary>
    public FlowState()
        : this([], [])
    {
    }

    private FlowState(List<ILNode> stack, Dictionary<int, ILNode> locals)
    {
        _stack = stack;
        _locals = locals;
    }

    /// <summary>How many values are on the stack.</summary>
    public int Depth => _stack.Count;

    /// <summary>Puts a value on the stack.</summary>
    public void Push(ILNode value) => _stack.Add(value);

    /// <summary>Takes the uppermost value; an unknown one where invalid IL takes more than there is.</summary>
    public ILNode Pop()
    {
        if (_stack.Count == 0)
            return new ILNode(NodeKind.Unknown, default, 0, 0);
        var top = _stack[^1];
        _stack.RemoveAt(_stack.Count - 1);
        return top;
    }

    /// <summary>Empties the stack.</summary>
    public void ClearStack() => _stack.Clear();

    /// <summary>The value last stored in a local, or in a field that stands for one; null where none is known.</summary>
    /// <param name="key">The local's index, or the field's token.</param>
    public ILNode? LocalOf(int key) => _locals.TryGetValue(key, out var value) && value.Kind != NodeKind.Unknown ? value : null;

    /// <summary>The values of which a local holds one; null where there is one, or none is known.</summary>
    /// <param name="key">The local's index, or the field's token.</param>
    public ILNode[]? AlternativesOf(int key) => _locals.TryGetValue(key, out var value) ? value.Alternatives : null;

    /// <summary>Stores a value in a local.</summary>
    public void Store(int key, ILNode value) => _locals[key] = value;

    /// <summary>A copy that changes on its own.</summary>
    public FlowState Copy() => new([.. _stack], new Dictionary<int, ILNode>(_locals));

    /// <summary>The same locals over an empty stack.</summary>
    public FlowState WithoutStack() => new([], _locals);

    /// <summary>
    /// Joins the state of another way that leads to the same place: stack slots that differ become choices, locals that differ unknown.
    /// </summary>
    /// <param name="other">The other way; not changed.</param>
    /// <param name="offset">The place.</param>
    public void Join(FlowState other, int offset)
    {
        for (var i = 0; i < Math.Min(_stack.Count, other._stack.Count); i++)
        {
            if (!ReferenceEquals(_stack[i], other._stack[i]))
                _stack[i] = new ILNode(NodeKind.Choice, default, offset, 0, [other._stack[i], _stack[i]]);
        }

        for (var i = _stack.Count; i < other._stack.Count; i++)
            _stack.Add(other._stack[i]);
        foreach (var (key, value) in other._locals)
        {
            if (!_locals.TryGetValue(key, out var mine))
                _locals[key] = value;
            else if (!ReferenceEquals(mine, value) && !ReferenceEquals(mine.Resolved, value.Resolved))
                _locals[key] = new ILNode(NodeKind.Unknown, default, offset, 0) { Alternatives = [value, mine] };
        }
    }
}
