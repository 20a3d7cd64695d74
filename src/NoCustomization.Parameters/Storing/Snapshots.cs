using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Parameters.Resolving;
using NoCustomization.Parameters.Sources;

namespace NoCustomization.Parameters.Storing;

/// <summary>Keeps what was read of the bodies in use, until it changes.</summary>
internal sealed class Snapshots(ParameterCatalog catalog, IParameterLog log, IReadOnlyList<SettledSource> sources, int capacity)
{
    private readonly ConcurrentDictionary<string, BodySnapshot> _bodies = new();
    private SharedBook? _shared;
    private long _generation;

    public BodySnapshot Get(string code) => _bodies.TryGetValue(code, out var known) ? known : LoadAsync(code, blocking: true, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    public ValueTask<BodySnapshot> GetAsync(string code, CancellationToken cancellationToken) =>
        _bodies.TryGetValue(code, out var known) ? new(known) : LoadAsync(code, blocking: false, cancellationToken);

    public void Forget(IReadOnlyCollection<ParameterScope> scopes)
    {
        Interlocked.Increment(ref _generation);
        if (scopes.Any(scope => scope.Level != ParameterLevel.Body))
        {
            Volatile.Write(ref _shared, null);
            _bodies.Clear();
        }
        else
        {
            foreach (var scope in scopes)
                _bodies.TryRemove(scope.Name, out _);
        }
    }

    private async ValueTask<BodySnapshot> LoadAsync(string code, bool blocking, CancellationToken cancellationToken)
    {
        var scope = ParameterScope.Body(code);
        while (true)
        {
            var generation = Interlocked.Read(ref _generation);
            var shared = Volatile.Read(ref _shared);
            if (shared is null)
            {
                var all = await ReadAsync(ParameterSelection.Shared).ConfigureAwait(false);
                var settings = sources.SelectMany(source => source.Read(catalog)).ToList();
                shared = new SharedBook(new Book(settings.Where(change => change.Scope.Level != ParameterLevel.Body).Concat(all.Changes)), settings.ToLookup(change => change.Scope), all.LastSequence);
            }

            var own = await ReadAsync(ParameterSelection.Of(scope)).ConfigureAwait(false);
            if (own.LastSequence != shared.Sequence)
            {
                // Both must be of one moment: a batch may have changed both.
                var since = await ReadAsync(ParameterSelection.Shared with { After = shared.Sequence }).ConfigureAwait(false);
                if (since.Changes.Count > 0 || since.LastSequence != own.LastSequence)
                {
                    Interlocked.CompareExchange(ref _shared, null, shared);
                    continue;
                }

                shared = shared with { Sequence = own.LastSequence };
            }

            var snapshot = new BodySnapshot(scope, new Books(catalog, shared.Book, new Book(shared.Settings[scope].Concat(own.Changes))));
            // What changed while it was read is answered rightly now, and is not kept.
            if (generation != Interlocked.Read(ref _generation))
                return snapshot;
            Volatile.Write(ref _shared, shared);
            if (_bodies.Count >= capacity)
                MakeRoom();
            _bodies[code] = snapshot;
            if (generation != Interlocked.Read(ref _generation))
            {
                Interlocked.CompareExchange(ref _shared, null, shared);
                _bodies.TryRemove(code, out _);
            }

            return snapshot;
        }

        ValueTask<ParameterLogReading> ReadAsync(ParameterSelection selection) => blocking ? new(log.Read(selection)) : log.ReadAsync(selection, cancellationToken);
    }

    // Those that nobody asked for since the last time; any quarter of them where all are in use.
    private void MakeRoom()
    {
        var idle = _bodies.Where(body => !body.Value.WasUsed()).Select(body => body.Key).ToList();
        foreach (var code in idle.Count > 0 ? idle : [.. _bodies.Keys.Take(1 + (capacity / 4))])
            _bodies.TryRemove(code, out _);
    }

    private sealed record SharedBook(Book Book, ILookup<ParameterScope, ParameterChange> Settings, long Sequence);
}
