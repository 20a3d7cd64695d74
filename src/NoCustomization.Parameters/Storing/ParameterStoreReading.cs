using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace NoCustomization.Parameters;

/// <summary>Shorter forms of the store's calls.</summary>
public static class ParameterStoreReading
{
    /// <summary>Records one change.</summary>
    /// <param name="store">The store.</param>
    /// <param name="recordedBy">Who records it.</param>
    /// <param name="draft">The change.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The line of the history that it became.</returns>
    /// <exception cref="ParameterException">As for several.</exception>
    public static async ValueTask<ParameterChange> RecordAsync(this IParameterStore store, string recordedBy, ParameterDraft draft, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        return (await store.RecordAsync(recordedBy, [draft], cancellationToken).ConfigureAwait(false))[0];
    }

    /// <summary>Reads what holds, for one parameter type.</summary>
    /// <typeparam name="T">The parameter type; known from then on.</typeparam>
    /// <param name="store">The store.</param>
    /// <param name="scope">For whom.</param>
    /// <param name="date">On which date.</param>
    /// <param name="recordedUntil">As it was known at that time; <see langword="null"/> for what is known now.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What is stated.</returns>
    /// <exception cref="ParameterException">The type is none of parameters, or the store cannot be read.</exception>
    public static ValueTask<ParameterReading> ReadAsync<T>(this IParameterStore store, ParameterScope scope, EffectiveDate date, DateTimeOffset? recordedUntil = null, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.ReadAsync(store.Catalog.Get(typeof(T)).Id, scope, date, recordedUntil, cancellationToken);
    }

    /// <summary>The version of what one scope states of one parameter: what the next draft expects.</summary>
    /// <typeparam name="T">The parameter type.</typeparam>
    /// <param name="store">The store.</param>
    /// <param name="scope">Who states it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The number of the last change; 0 where there is none.</returns>
    /// <exception cref="ParameterException">The type is none of parameters, or the store cannot be read.</exception>
    public static async ValueTask<long> VersionAsync<T>(this IParameterStore store, ParameterScope scope, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(store);
        var selection = new ParameterSelection { Scope = scope, Point = store.Catalog.Get(typeof(T)).Id };
        IReadOnlyList<ParameterChange> history = await store.HistoryAsync(selection, cancellationToken).ConfigureAwait(false);
        return history.LastOrDefault()?.Sequence ?? 0;
    }
}
