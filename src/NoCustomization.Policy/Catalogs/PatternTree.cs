using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Catalogs;

/// <summary>
/// Patterns of one kind as a tree of segments, through which a name is passed once, segment by segment, with all places it may stand at: the work does not
/// grow with the number of patterns, nor with the wildcards in one.
/// </summary>
internal sealed class PatternTree
{
    private readonly Node _root = new();

    /// <summary>Adds a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="order">Its place in the catalog: of equals, the later one counts.</param>
    public void Add(CatalogPattern pattern, int order)
    {
        var node = _root;
        foreach (var segment in pattern.Segments)
            node = node.Child(segment);
        node.Patterns.Add((order, pattern));
    }

    /// <summary>Collects the patterns that name something.</summary>
    public void Find(string[] segments, ref List<(int Order, CatalogPattern Pattern)>? found)
    {
        var here = new List<Node>();
        Enter(_root, here);
        var next = new List<Node>();
        foreach (var segment in segments)
        {
            foreach (var node in here)
                node.Step(segment, next);
            if (next.Count == 0)
                return;
            (here, next) = (next, here);
            next.Clear();
        }

        foreach (var node in here)
        {
            if (node.Patterns.Count > 0)
                (found ??= []).AddRange(node.Patterns);
        }
    }

    // `**` may stand for nothing: who stands before it stands behind it too.
    private static void Enter(Node? node, List<Node> places)
    {
        for (; node is not null && !places.Contains(node); node = node.AnySegments)
            places.Add(node);
    }

    private sealed class Node(bool isRepeated = false)
    {
        private readonly Dictionary<string, Node> _literals = new(StringComparer.Ordinal);
        private Node? _anySegment;

        /// <summary>The patterns that end here.</summary>
        public List<(int Order, CatalogPattern Pattern)> Patterns { get; } = [];

        /// <summary>Where <c>**</c> leads.</summary>
        public Node? AnySegments { get; private set; }

        public Node Child(string segment)
        {
            if (segment == CatalogPattern.AnySegments)
                return AnySegments ??= new Node(isRepeated: true);
            if (segment == CatalogPattern.AnySegment)
                return _anySegment ??= new Node();
            if (!_literals.TryGetValue(segment, out var child))
                _literals.Add(segment, child = new Node());
            return child;
        }

        public void Step(string segment, List<Node> places)
        {
            if (isRepeated)
                Enter(this, places);
            Enter(_anySegment, places);
            if (_literals.TryGetValue(segment, out var child))
                Enter(child, places);
        }
    }
}
