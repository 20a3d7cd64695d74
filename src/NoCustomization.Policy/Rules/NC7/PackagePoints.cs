using System;
using System.Collections.Generic;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Rules.NC7;

/// <summary>The extension and configuration points of a core, as far as its assemblies are seen.</summary>
/// <param name="isWhole">Whether all assemblies of the core that may hold points are seen, so that an id which is not there is nowhere.</param>
public sealed class PackagePoints(bool isWhole)
{
    // By name, not by kind.
    private const int SymbolPrefix = 2;

    private readonly Dictionary<string, Point> _points = new(StringComparer.Ordinal);

    /// <summary>Whether an id that is not here is nowhere.</summary>
    public bool IsWhole { get; } = isWhole;

    /// <summary>Adds a point. Of several symbols with one id the first one has it: one of an assembly that others build on, then the one whose name comes first in ordinal order.</summary>
    /// <param name="id">The point's id.</param>
    /// <param name="symbol">The documentation-comment id of the symbol.</param>
    /// <param name="isReferenced">Whether it is one of another assembly.</param>
    /// <param name="isDeprecated">Whether it is deprecated.</param>
    /// <param name="replacedBy">What replaces it, or null.</param>
    public void Add(string id, string symbol, bool isReferenced, bool isDeprecated, string? replacedBy)
    {
        var point = new Point(symbol, isReferenced, isDeprecated, replacedBy);
        if (!_points.TryGetValue(id, out var known) || point.ComesBefore(known))
            _points[id] = point;
    }

    /// <summary>Whether there is a point of an id.</summary>
    public bool Has(string id) => _points.ContainsKey(id);

    /// <summary>The documentation-comment id of the symbol that has an id, where it is another one than the given; else null.</summary>
    public string? OtherOwner(string id, CoreSymbol symbol) => _points.TryGetValue(id, out var point) && point.Symbol != symbol.DocumentationId ? point.Symbol : null;

    /// <summary>Whether a point is deprecated.</summary>
    public bool IsDeprecated(string id) => _points.TryGetValue(id, out var point) && point.IsDeprecated;

    /// <summary>Whether what replaces a point, what replaces that, and so on, leads back to it.</summary>
    public bool LeadsBack(string id, string replacedBy)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = replacedBy; current is not null && seen.Add(current); current = _points.TryGetValue(current, out var point) ? point.ReplacedBy : null)
        {
            if (current == id)
                return true;
        }

        return false;
    }

    private sealed class Point(string symbol, bool isReferenced, bool isDeprecated, string? replacedBy)
    {
        public string Symbol { get; } = symbol;

        public bool IsDeprecated { get; } = isDeprecated;

        public string? ReplacedBy { get; } = replacedBy;

        private bool IsReferenced { get; } = isReferenced;

        public bool ComesBefore(Point other) => IsReferenced != other.IsReferenced ? IsReferenced : string.CompareOrdinal(Symbol, SymbolPrefix, other.Symbol, SymbolPrefix, int.MaxValue) < 0;
    }
}
