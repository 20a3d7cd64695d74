using System;
using System.Collections;
using System.Collections.Generic;

namespace NoCustomization.Verification.Bodies;

/// <summary>The nodes that use another one, in order. Most have one user: no list is made for it.</summary>
internal readonly struct NodeUsers : IReadOnlyList<ILNode>
{
    private readonly ILNode? _first;
    private readonly List<ILNode>? _rest;

    private NodeUsers(ILNode first, List<ILNode>? rest)
    {
        _first = first;
        _rest = rest;
    }

    /// <inheritdoc/>
    public int Count => _first is null ? 0 : 1 + (_rest?.Count ?? 0);

    /// <inheritdoc/>
    public ILNode this[int index] => index == 0 ? _first ?? throw new ArgumentOutOfRangeException(nameof(index)) : _rest![index - 1];

    /// <summary>These and one more.</summary>
    public NodeUsers With(ILNode user)
    {
        if (_first is null)
            return new NodeUsers(user, null);
        var rest = _rest ?? [];
        rest.Add(user);
        return new NodeUsers(_first, rest);
    }

    /// <summary>Goes through them without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<ILNode> IEnumerable<ILNode>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<ILNode>)this).GetEnumerator();

    /// <summary>Goes through users.</summary>
    internal struct Enumerator(NodeUsers users)
    {
        private int _index = -1;

        /// <summary>The user.</summary>
        public readonly ILNode Current => users[_index];

        /// <summary>Goes to the next one; false behind the last.</summary>
        public bool MoveNext() => ++_index < users.Count;
    }
}
