using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Primitives;
using NoCustomization.Parameters.Resolving;
using NoCustomization.Parameters.Sources;
using NoCustomization.Parameters.Storing;
using NoCustomization.Parameters.Texts;
using NoCustomization.Parameters.Validation;

namespace NoCustomization.Parameters;

/// <summary>The store over a log: validation, optimistic concurrency, reading for any date, snapshots and their renewal.</summary>
internal sealed class ParameterStore : IParameterStore, IDisposable
{
    // Each attempt fails only because somebody else succeeded.
    private const int Attempts = 50;

    private readonly IParameterLog _log;
    private readonly IReadOnlyList<SettledSource> _sources;
    private readonly TimeProvider _time;
    private readonly List<IDisposable> _watches = [];
    private CancellationTokenSource _changed = new();
    private long _known = -1;

    public ParameterStore(ParameterCatalog catalog, IParameterLog log, IReadOnlyList<SettledSource> sources, TimeProvider time, int capacity)
    {
        Catalog = catalog;
        _log = log;
        _sources = sources;
        _time = time;
        Snapshots = new Snapshots(catalog, log, sources, capacity);
        foreach (var source in sources)
            _watches.Add(ChangeToken.OnChange(source.Watch, () => Forget([ParameterScope.National])));
    }

    public ParameterCatalog Catalog { get; }

    internal Snapshots Snapshots { get; }

    /// <summary>What is wrong with settings that changed; those before go on holding.</summary>
    internal ParameterException? SettingsProblem => _sources.Select(source => source.Problem).FirstOrDefault(problem => problem is not null);

    internal EffectiveDate Today => EffectiveDate.InJapan(_time.GetUtcNow());

    public async ValueTask<IReadOnlyList<ParameterChange>> RecordAsync(string recordedBy, IReadOnlyList<ParameterDraft> drafts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        if (string.IsNullOrWhiteSpace(recordedBy))
            throw new ParameterException(ParameterTexts.NobodyRecords);
        StorableText.Check([recordedBy, .. drafts.SelectMany(draft => (string?[])[draft.LegalBasis, draft.Note])]);
        if (drafts.Count == 0)
            return [];
        var scopes = drafts.Select(draft => draft.Scope).Distinct().ToList();
        var bodies = scopes.Where(scope => scope.Level == ParameterLevel.Body).ToList();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (changes, basis) = await ReadAllAsync(bodies, cancellationToken).ConfigureAwait(false);
            var draftedAs = new ParameterAppend(drafts, recordedBy, _time.GetUtcNow(), basis, bodies);
            var provisional = draftedAs.ToChanges(long.MaxValue - drafts.Count, DateTimeOffset.MinValue);
            new Recording(Catalog, BooksOf(changes), BooksOf([.. changes, .. provisional]), Today).Examine(drafts);
            if (await _log.AppendAsync(draftedAs, cancellationToken).ConfigureAwait(false) is { } written)
            {
                Interlocked.CompareExchange(ref _known, written[^1].Sequence, written[0].Sequence - 1);
                Forget(scopes);
                return written;
            }
        }

        throw new ParameterException(ParameterTexts.TooBusy(Attempts));
    }

    public async ValueTask<ParameterReading> ReadAsync(string point, ParameterScope scope, EffectiveDate date, DateTimeOffset? recordedUntil = null, CancellationToken cancellationToken = default)
    {
        var definition = Catalog.Require(point);
        return (await BooksAsync(scope, recordedUntil, cancellationToken).ConfigureAwait(false)).Read(definition, scope, date);
    }

    public async ValueTask<IReadOnlyList<ParameterReading>> ReadAllAsync(ParameterScope scope, EffectiveDate date, DateTimeOffset? recordedUntil = null, CancellationToken cancellationToken = default)
    {
        var books = await BooksAsync(scope, recordedUntil, cancellationToken).ConfigureAwait(false);
        return [.. Catalog.Definitions.Select(definition => books.Read(definition, scope, date))];
    }

    public async ValueTask<IReadOnlyList<ParameterChange>> HistoryAsync(ParameterSelection selection, CancellationToken cancellationToken = default) =>
        (await _log.ReadAsync(selection, cancellationToken).ConfigureAwait(false)).Changes;

    public async ValueTask<IReadOnlyList<ParameterProblem>> CheckAsync(EffectiveDate from, IReadOnlyCollection<string> municipalities, CancellationToken cancellationToken = default)
    {
        var problems = new List<ParameterProblem>();
        var (shared, _) = await ReadAllAsync([], cancellationToken).ConfigureAwait(false);
        var books = BooksOf(shared);
        var served = municipalities.Select(ParameterScope.Body).ToHashSet();
        foreach (var scope in shared.Select(change => change.Scope).Append(ParameterScope.National).Distinct().Where(scope => scope.Level != ParameterLevel.Body))
            problems.AddRange(Problems(books, scope, from, mustHaveAll: false));
        // Bodies that only settings name are checked for what they state.
        foreach (var scope in shared.Where(change => change.Scope.Level == ParameterLevel.Body).Select(change => change.Scope).Union(served))
        {
            var (changes, _) = await ReadAllAsync([scope], cancellationToken).ConfigureAwait(false);
            problems.AddRange(Problems(BooksOf(changes), scope, from, served.Contains(scope)));
        }

        return problems;
    }

    public async ValueTask RefreshAsync(CancellationToken cancellationToken = default)
    {
        var known = Interlocked.Read(ref _known);
        var last = await _log.LastSequenceAsync(cancellationToken).ConfigureAwait(false);
        if (last == known)
            return;
        var since = known < 0 || last < known ? [ParameterScope.National] : (await _log.ReadAsync(ParameterSelection.All with { After = known }, cancellationToken).ConfigureAwait(false)).Changes.Select(change => change.Scope).Distinct().ToList();
        Interlocked.CompareExchange(ref _known, last, known);
        Forget(since);
    }

    public IChangeToken Watch() => new CancellationChangeToken(Volatile.Read(ref _changed).Token);

    public void Dispose()
    {
        foreach (var watch in _watches)
            watch.Dispose();
    }

    private IEnumerable<ParameterProblem> Problems(Books books, ParameterScope scope, EffectiveDate from, bool mustHaveAll)
    {
        foreach (var definition in Catalog.Definitions)
        {
            foreach (var day in books.Days(definition, scope).Where(day => day > from).Prepend(from))
            {
                var reading = books.Read(definition, scope, day);
                var complete = scope.Level == ParameterLevel.Body && (reading.Values.Values.Any(value => value.Origin.Scope == scope) || (mustHaveAll && definition != Catalog.Classification));
                foreach (var problem in ParameterValidator.Problems(reading, complete, out _))
                    yield return problem;
            }
        }
    }

    // The basis is the earliest moment of all that was read: what is newer in part makes the writing start again, never go wrong.
    private async ValueTask<(List<ParameterChange> Changes, long Basis)> ReadAllAsync(IReadOnlyList<ParameterScope> bodies, CancellationToken cancellationToken)
    {
        var shared = await _log.ReadAsync(ParameterSelection.Shared, cancellationToken).ConfigureAwait(false);
        List<ParameterChange> changes = [.. _sources.SelectMany(source => source.Read(Catalog)), .. shared.Changes];
        foreach (var body in bodies)
            changes.AddRange((await _log.ReadAsync(ParameterSelection.Of(body), cancellationToken).ConfigureAwait(false)).Changes);
        return (changes, shared.LastSequence);
    }

    private async ValueTask<Books> BooksAsync(ParameterScope scope, DateTimeOffset? recordedUntil, CancellationToken cancellationToken)
    {
        var (changes, basis) = await ReadAllAsync(scope.Level == ParameterLevel.Body ? [scope] : [], cancellationToken).ConfigureAwait(false);
        // The log only grows: what came while it was read is left out, and the rest is of one moment.
        return BooksOf([.. changes.Where(change => change.Sequence <= basis && (recordedUntil is not { } until || (change.Sequence > 0 && change.RecordedAt <= until)))]);
    }

    private Books BooksOf(IReadOnlyCollection<ParameterChange> changes)
    {
        var book = new Book(changes);
        return new Books(Catalog, book, book);
    }

    private void Forget(IReadOnlyCollection<ParameterScope> scopes)
    {
        Snapshots.Forget(scopes);
        // Not disposed: somebody may be about to ask for its token.
        Interlocked.Exchange(ref _changed, new CancellationTokenSource()).Cancel();
    }
}
