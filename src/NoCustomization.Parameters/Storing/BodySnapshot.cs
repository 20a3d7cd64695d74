using System.Collections.Concurrent;
using NoCustomization.Parameters.Resolving;

namespace NoCustomization.Parameters.Storing;

/// <summary>Everything that holds for one body, as it was at one moment. What is asked for is worked out once.</summary>
internal sealed class BodySnapshot(ParameterScope scope, Books books)
{
    private readonly ConcurrentDictionary<ParameterDefinition, Course> _courses = new();
    private volatile bool _used = true;

    public Course Course(ParameterDefinition definition)
    {
        // Most readers only look: a write would make processors fight for the line.
        if (!_used)
            _used = true;
        return _courses.TryGetValue(definition, out var known) ? known : _courses.GetOrAdd(definition, static (wanted, snapshot) => new Course(wanted, snapshot.Scope, snapshot.Books), this);
    }

    /// <summary>Whether it was used since the last time this was asked.</summary>
    public bool WasUsed()
    {
        var used = _used;
        _used = false;
        return used;
    }

    private ParameterScope Scope { get; } = scope;

    private Books Books { get; } = books;
}
