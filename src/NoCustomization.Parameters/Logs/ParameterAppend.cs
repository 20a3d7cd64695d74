using System;
using System.Collections.Generic;
using System.Linq;

namespace NoCustomization.Parameters;

/// <summary>Changes that are to be written together or not at all.</summary>
/// <param name="Drafts">What to write, in this order; already validated.</param>
/// <param name="RecordedBy">Who records it.</param>
/// <param name="Now">The time; where the log's last line is later, that one's is taken.</param>
/// <param name="Basis">
/// The number up to which the log was known when the drafts were validated: where one of <paramref name="Scopes"/> has a change with a higher number,
/// nothing is written.
/// </param>
/// <param name="Scopes">What the validation depended on, besides the shared scopes, on which it always depends.</param>
public sealed record ParameterAppend(IReadOnlyList<ParameterDraft> Drafts, string RecordedBy, DateTimeOffset Now, long Basis, IReadOnlyList<ParameterScope> Scopes)
{
    /// <summary>The lines that the drafts become.</summary>
    /// <param name="last">The number of the log's last line.</param>
    /// <param name="lastRecordedAt">When that was recorded.</param>
    /// <returns>The lines, numbered from the next number.</returns>
    public IReadOnlyList<ParameterChange> ToChanges(long last, DateTimeOffset lastRecordedAt)
    {
        var now = Now.ToUniversalTime();
        // All stores keep microseconds.
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        var at = now < lastRecordedAt ? lastRecordedAt : now;
        var changes = new ParameterChange[Drafts.Count];
        for (var i = 0; i < changes.Length; i++)
        {
            var draft = Drafts[i];
            changes[i] = new ParameterChange
            {
                Sequence = last + i + 1,
                Point = draft.Point,
                Scope = draft.Scope,
                From = draft.From,
                Set = draft.Set.ToDictionary(value => value.Key, value => value.Value.Clone(), StringComparer.Ordinal),
                End = [.. draft.End],
                Withdraws = draft.Withdraws,
                RecordedAt = at,
                RecordedBy = RecordedBy,
                LegalBasis = draft.LegalBasis,
                Note = draft.Note,
            };
        }

        return changes;
    }
}
