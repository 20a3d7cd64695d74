using Microsoft.CodeAnalysis.Text;

namespace NoCustomization.CodeFixes;

/// <summary>One place where a symbol gives way to another.</summary>
/// <param name="swap">The symbols.</param>
/// <param name="span">What is replaced.</param>
/// <param name="text">What replaces it.</param>
/// <param name="isQualified">Whether the new name stands with what it is selected from, which may be more than the place needs.</param>
/// <param name="wasShort">Whether the former name stood without its namespace, so that the new one should.</param>
/// <param name="isSeenElsewhere">Whether it stands in what other files can see: a signature, a base list, the type of a field.</param>
internal readonly struct NameEdit(Swap swap, TextSpan span, string text, bool isQualified, bool wasShort, bool isSeenElsewhere)
{
    /// <summary>The symbols.</summary>
    public Swap Swap { get; } = swap;

    /// <summary>What is replaced.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>What replaces it.</summary>
    public string Text { get; } = text;

    /// <summary>Whether the new name stands with what it is selected from, which may be more than the place needs.</summary>
    public bool IsQualified { get; } = isQualified;

    /// <summary>Whether the former name stood without its namespace, so that the new one should.</summary>
    public bool WasShort { get; } = wasShort;

    /// <summary>Whether it stands in what other files can see: a signature, a base list, the type of a field.</summary>
    public bool IsSeenElsewhere { get; } = isSeenElsewhere;
}
