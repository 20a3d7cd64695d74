using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Parameters.Resolving;

namespace NoCustomization.Parameters;

/// <summary>Takes parameters out of a store and into one.</summary>
public static class ParameterStoreFiles
{
    /// <summary>Writes the history of a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="selection">What of it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The text of a file.</returns>
    /// <exception cref="ParameterException">The store cannot be read.</exception>
    public static async ValueTask<string> ExportAsync(this IParameterStore store, ParameterSelection selection, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        return ParameterFile.Write(await store.HistoryAsync(selection, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Records what a file says and the store does not hold yet; all of it or nothing. Importing it again records nothing.</summary>
    /// <param name="store">The store.</param>
    /// <param name="recordedBy">Who imports it.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">Name of the file, for messages.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The lines of the history that it became.</returns>
    /// <exception cref="ParameterException">It is no such file, or something in it would not hold.</exception>
    public static async ValueTask<IReadOnlyList<ParameterChange>> ImportAsync(this IParameterStore store, string recordedBy, string text, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var drafts = ParameterFile.Read(text, store.Catalog, name);
        var fresh = new List<ParameterDraft>();
        foreach (var scope in drafts.GroupBy(draft => draft.Scope))
        {
            var book = new Book(await store.HistoryAsync(ParameterSelection.Of(scope.Key), cancellationToken).ConfigureAwait(false));
            foreach (var day in scope.GroupBy(draft => (draft.Point, draft.From)))
            {
                if (Fresh([.. day], book.Of(scope.Key, day.Key.Point).At(day.Key.From)) is { } draft)
                    fresh.Add(draft);
            }
        }

        return await store.RecordAsync(recordedBy, fresh, cancellationToken).ConfigureAwait(false);
    }

    // What of a day's changes, one after the other, the store does not say itself for that very day.
    private static ParameterDraft? Fresh(IReadOnlyList<ParameterDraft> day, Dictionary<string, ParameterValue> stated)
    {
        var last = day[^1];
        var fresh = new ParameterDraft(last.Point, last.Scope, last.From) { LegalBasis = last.LegalBasis, Note = last.Note };
        foreach (var draft in day)
        {
            foreach (var name in draft.End)
            {
                fresh.Set.Remove(name);
                fresh.End.Add(name);
            }

            foreach (var (name, value) in draft.Set)
            {
                fresh.End.Remove(name);
                fresh.Set[name] = value;
            }
        }

        fresh.End.RemoveWhere(name => !stated.ContainsKey(name));
        foreach (var (name, value) in fresh.Set.ToList())
        {
            if (stated.TryGetValue(name, out var known) && known.Origin.From == last.From && JsonElement.DeepEquals(known.Value, value))
                fresh.Set.Remove(name);
        }

        return fresh.Set.Count + fresh.End.Count > 0 ? fresh : null;
    }
}
