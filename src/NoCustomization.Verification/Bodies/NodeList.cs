using System;
using System.Collections;
using System.Collections.Generic;

namespace NoCustomization.Verification.Bodies;

/// <summary>The nodes of one body in order of offset. Who looks for neighbours of a node asks for a window, so that long bodies stay linear.</summary>
internal sealed class NodeList : IEnumerable<ILNode>
{
    [ThreadStatic]
    private static long s_visits;

    private readonly List<ILNode> _nodes = [];

    /// <summary>How many nodes were handed out on this thread: a measure of work that does not depend on the machine.</summary>
    public static long Visits => s_visits;

    /// <summary>How many there are.</summary>
    public int Count => _nodes.Count;

    /// <summary>Adds the next one.</summary>
    public void Add(ILNode node) => _nodes.Add(node);

    /// <summary>All of them.</summary>
    public Window.Enumerator GetEnumerator() => Between(0, int.MaxValue).GetEnumerator();

    /// <summary>Those from one offset on and before another.</summary>
    public Window Between(int start, int end) => new(_nodes, start, end);

    /// <inheritdoc/>
    IEnumerator<ILNode> IEnumerable<ILNode>.GetEnumerator()
    {
        foreach (var node in this)
            yield return node;
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<ILNode>)this).GetEnumerator();

    /// <summary>A part of the nodes.</summary>
    internal readonly struct Window(List<ILNode> nodes, int start, int end)
    {
        /// <summary>Goes through them.</summary>
        public Enumerator GetEnumerator() => new(nodes, start, end);

        /// <summary>Goes through nodes without allocating.</summary>
        internal struct Enumerator
        {
            private readonly List<ILNode> _nodes;
            private readonly int _end;
            private int _index;

            /// <summary>Stands before the first node at or after an offset.</summary>
            public Enumerator(List<ILNode> nodes, int start, int end)
            {
                (_nodes, _end) = (nodes, end);
                int low = 0, high = start <= 0 ? 0 : nodes.Count;
                while (low < high)
                {
                    var middle = (low + high) / 2;
                    if (nodes[middle].Offset < start)
                        low = middle + 1;
                    else
                        high = middle;
                }

                _index = low - 1;
            }

            /// <summary>The node.</summary>
            public readonly ILNode Current => _nodes[_index];

            /// <summary>Goes to the next one; false behind the last.</summary>
            public bool MoveNext()
            {
                s_visits++;
                return ++_index < _nodes.Count && _nodes[_index].Offset < _end;
            }
        }
    }
}
