using System.Collections.Generic;
using System.Threading;
using Microsoft.Extensions.Primitives;

namespace NoCustomization.Parameters.Sources;

/// <summary>Reads a source once, and again when it changes. What was right goes on holding while a later state is wrong: a slip of the pen in a running system's settings ends nothing.</summary>
internal sealed class SettledSource(IParameterSource source) : IParameterSource
{
    private readonly Lock _lock = new();
    private IReadOnlyList<ParameterChange>? _changes;
    private IChangeToken? _until;

    /// <summary>What is wrong with the present state; <see langword="null"/> where nothing is.</summary>
    public ParameterException? Problem { get; private set; }

    public IChangeToken Watch() => source.Watch();

    public IReadOnlyList<ParameterChange> Read(ParameterCatalog catalog)
    {
        lock (_lock)
        {
            if (_changes is not null && _until is { HasChanged: false })
                return _changes;
            // Asked for before it is read: what changes meanwhile is read again.
            var until = source.Watch();
            try
            {
                _changes = source.Read(catalog);
                Problem = null;
            }
            catch (ParameterException exception) when (_changes is not null)
            {
                Problem = exception;
            }

            _until = until;
            return _changes;
        }
    }
}
