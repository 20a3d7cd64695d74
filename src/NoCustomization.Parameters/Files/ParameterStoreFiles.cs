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
                if (Fresh([.. day], [.. book.Of(scope.Key, day.Key.Point).Entries.Where(entry => entry.From == day.Key.From)]) is { } draft)
                    fresh.Add(draft);
            }
        }

        return await store.RecordAsync(recordedBy, fresh, cancellationToken).ConfigureAwait(false);
    }

    // What of a day's changes, one after the other, the store does not say itself for that very day.
    private static ParameterDraft? Fresh(IReadOnlyList<ParameterDraft> day, IReadOnlyList<ParameterChange> recorded)
    {
        var said = new Dictionary<string, JsonElement?>();
        foreach (var entry in recorded)
            Say(said, entry.End, entry.Set);
        var says = new Dictionary<string, JsonElement?>();
        foreach (var draft in day)
            Say(says, draft.End, draft.Set);

        var fresh = new ParameterDraft(day[^1].Point, day[^1].Scope, day[^1].From) { LegalBasis = day[^1].LegalBasis, Note = day[^1].Note };
        foreach (var (name, value) in says)
        {
            if (said.TryGetValue(name, out var known) && (value is { } now && known is { } then ? JsonElement.DeepEquals(now, then) : value is null && known is null))
                continue;
            if (value is { } set)
                fresh.Set.Add(name, set);
            else
                fresh.End.Add(name);
        }

        return fresh.Set.Count + fresh.End.Count > 0 ? fresh : null;
    }

    // Nothing stands for an end.
    private static void Say(Dictionary<string, JsonElement?> words, IEnumerable<string> end, IEnumerable<KeyValuePair<string, JsonElement>> set)
    {
        foreach (var name in end)
            words[name] = null;
        foreach (var (name, value) in set)
            words[name] = value;
    }
}
