using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace NoCustomization.Parameters;

/// <summary>Keeps the history as long as the process lives: for tests.</summary>
public sealed class MemoryParameterLog : IParameterLog
{
    private readonly Lock _lock = new();
    private readonly List<ParameterChange> _changes = [];

    /// <inheritdoc/>
    public ParameterLogReading Read(ParameterSelection selection)
    {
        lock (_lock)
            return new([.. _changes.Where(change => IsSelected(change, selection))], _changes.Count);
    }

    /// <inheritdoc/>
    public ValueTask<ParameterLogReading> ReadAsync(ParameterSelection selection, CancellationToken cancellationToken = default) => new(Read(selection));

    /// <inheritdoc/>
    public ValueTask<long> LastSequenceAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
            return new(_changes.Count);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ParameterChange>?> AppendAsync(ParameterAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        lock (_lock)
        {
            if (_changes.Exists(change => change.Sequence > append.Basis && (change.Scope.Level != ParameterLevel.Body || append.Scopes.Contains(change.Scope))))
                return new((IReadOnlyList<ParameterChange>?)null);
            var written = append.ToChanges(_changes.Count, _changes.Count == 0 ? DateTimeOffset.MinValue : _changes[^1].RecordedAt);
            _changes.AddRange(written);
            return new(written);
        }
    }

    private static bool IsSelected(ParameterChange change, ParameterSelection selection) =>
        change.Sequence > selection.After
        && (!selection.SharedOnly || change.Scope.Level != ParameterLevel.Body)
        && (selection.Scope is not { } scope || change.Scope == scope)
        && (selection.Point is not { } point || change.Point == point);
}
