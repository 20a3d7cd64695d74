using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace NoCustomization.Parameters.Resolving;

/// <summary>The timelines of some scopes, as they were at one moment. Never changes.</summary>
internal sealed class Book
{
    private readonly Dictionary<(ParameterScope Scope, string Point), List<ParameterChange>> _changes = [];
    private readonly ConcurrentDictionary<(ParameterScope Scope, string Point), Timeline> _timelines = new();

    /// <param name="changes">By their numbers.</param>
    public Book(IEnumerable<ParameterChange> changes)
    {
        foreach (var change in changes)
        {
            var key = (change.Scope, change.Point);
            if (!_changes.TryGetValue(key, out var list))
                _changes.Add(key, list = []);
            list.Add(change);
        }
    }

    public IEnumerable<(ParameterScope Scope, string Point)> Keys => _changes.Keys;

    public Timeline Of(ParameterScope scope, string point) =>
        _timelines.GetOrAdd((scope, point), static (key, book) => book._changes.TryGetValue(key, out var changes) ? Timeline.Of(changes) : Timeline.Empty, this);

    /// <summary>The last line about a parameter, whatever it says; settings apart.</summary>
    public ParameterChange? Last(ParameterScope scope, string point) =>
        _changes.TryGetValue((scope, point), out var changes) ? changes.LastOrDefault(change => change.Sequence > 0) : null;

    /// <summary>The line with a number.</summary>
    public ParameterChange? Line(ParameterScope scope, string point, long sequence) =>
        _changes.TryGetValue((scope, point), out var changes) ? changes.Find(change => change.Sequence == sequence) : null;
}
