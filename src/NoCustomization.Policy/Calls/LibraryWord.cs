namespace NoCustomization.Policy.Calls;

/// <summary>A word of source text that may name a member of a library.</summary>
/// <param name="Text">The word.</param>
/// <param name="Use">Where it counts.</param>
/// <param name="After">Of <see cref="WordUse.AfterWord"/>: the word before the dot.</param>
public readonly record struct LibraryWord(string Text, WordUse Use = WordUse.Always, string? After = null)
{
    /// <summary>A word that counts wherever it stands.</summary>
    public static implicit operator LibraryWord(string text) => new(text);
}

/// <summary>Where a word counts.</summary>
public enum WordUse
{
    /// <summary>Wherever it stands.</summary>
    Always,

    /// <summary>After another word and a dot: <c>Expression.Field</c>.</summary>
    AfterWord,

    /// <summary>After a dot, with an argument: <c>assembly.GetType("…")</c>.</summary>
    WithArgument,

    /// <summary>In files that hold one of <see cref="LibraryJudge.Anchors"/> too.</summary>
    NearAnchor,

    /// <summary>Where some file of the compilation holds one of <see cref="LibraryJudge.Anchors"/>.</summary>
    NearAnchorAnywhere,
}
