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
    public static int Count(string? text) => string.IsNullOrEmpty(text) ? 0 : Starts(text!).Count;

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
        var starts = Starts(text!);
        return starts.Count <= most ? text! : text!.Substring(0, starts[most]);
    }

    /// <summary>The characters of a text, one by one.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <returns>Each with its variation selector and combining marks.</returns>
    public static IEnumerable<string> Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            yield break;
        var starts = Starts(text!);
        for (var i = 0; i < starts.Count; i++)
            yield return text!.Substring(starts[i], (i + 1 < starts.Count ? starts[i + 1] : text.Length) - starts[i]);
    }

    // Frameworks differ: newer ones join the half-width voicing marks (ﾞ, ﾟ) to the letter before, and a line feed to its carriage return. Forms give each a place of
    // its own, so each begins an element here, whatever the framework.
    private static List<int> Starts(string text)
    {
        var starts = new List<int>();
        var found = StringInfo.ParseCombiningCharacters(text);
        for (var i = 0; i < found.Length; i++)
        {
            starts.Add(found[i]);
            var end = i + 1 < found.Length ? found[i + 1] : text.Length;
            for (var at = found[i] + 1; at < end; at++)
            {
                if (text[at] is '\uFF9E' or '\uFF9F' or '\n' or '\r')
                    starts.Add(at);
            }
        }

        return starts;
    }
}
