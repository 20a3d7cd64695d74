using System;
using System.Collections.Generic;
using System.Globalization;

namespace NoCustomization.Municipal.Characters;

/// <summary>
/// Text as people count it: a character of the standard set for administration (行政事務標準文字) may take two to four UTF-16 units, a variation selector included,
/// so fields are measured and cut here, never by <see cref="string.Length"/>.
/// </summary>
public static class TextElements
{
    /// <summary>How many characters people see.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <returns>The number of text elements.</returns>
    public static int Count(string? text) => string.IsNullOrEmpty(text) ? 0 : StringInfo.ParseCombiningCharacters(text!).Length;

    /// <summary>The first characters of a text, none of them cut apart.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <param name="most">How many at most; not negative.</param>
    /// <returns>The text, or its beginning.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static string Take(string? text, int most)
    {
        if (most < 0)
            throw new ArgumentOutOfRangeException(nameof(most));
        if (string.IsNullOrEmpty(text))
            return "";
        var starts = StringInfo.ParseCombiningCharacters(text!);
        return starts.Length <= most ? text! : text!.Substring(0, starts[most]);
    }

    /// <summary>The characters of a text, one by one.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <returns>Each with its variation selector and combining marks.</returns>
    public static IEnumerable<string> Of(string? text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text ?? "");
        while (elements.MoveNext())
            yield return elements.GetTextElement();
    }
}
