using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters;

/// <summary>Somebody else recorded a change in between: nothing was recorded. Read again, and decide again.</summary>
public sealed class ParameterConflictException : ParameterException
{
    internal ParameterConflictException(ParameterDraft draft, ParameterChange? last)
        : base(last is null
            ? ParameterTexts.ConflictWithNothing(draft.Point, draft.Scope.ToString(), draft.ExpectedVersion!.Value)
            : ParameterTexts.Conflict(draft.Point, draft.Scope.ToString(), draft.ExpectedVersion!.Value, last.Sequence, last.RecordedBy, last.RecordedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture)))
    {
        Point = draft.Point;
        Scope = draft.Scope;
        Last = last;
    }

    /// <summary>Id of the parameter type.</summary>
    public string Point { get; }

    /// <summary>Who states the values.</summary>
    public ParameterScope Scope { get; }

    /// <summary>The last change: who recorded it and when, and its number, which is the version to expect. <see langword="null"/> where there is none.</summary>
    public ParameterChange? Last { get; }
}
