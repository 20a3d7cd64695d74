using System.Globalization;

namespace NoCustomization.Extensibility.Loading;

/// <summary>Shows names that a vendor chose. A hostile one must not begin a line of its own in a log, or read from right to left.</summary>
internal static class Printable
{
    /// <summary>A text with every control and format character replaced, and every half of a pair.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (span, text) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = IsHarmless(text, i) ? text[i] : '\uFFFD';
    });

    private static bool IsHarmless(string text, int i)
    {
        if (char.IsLowSurrogate(text[i]))
            return i > 0 && char.IsHighSurrogate(text[i - 1]);
        return CharUnicodeInfo.GetUnicodeCategory(text, i)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
    }
}
