using System;

namespace NoCustomization.Parameters.Sources;

/// <summary>What a source says, in the shape of a line of the history.</summary>
internal static class SourceChange
{
    public static ParameterChange Of(ParameterDraft draft, string source) => new()
    {
        Sequence = 0,
        Point = draft.Point,
        Scope = draft.Scope,
        From = draft.From,
        Set = draft.Set,
        End = [.. draft.End],
        RecordedAt = DateTimeOffset.MinValue,
        RecordedBy = source,
        LegalBasis = draft.LegalBasis,
        Note = draft.Note,
    };
}
