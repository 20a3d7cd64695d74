using System.Globalization;

namespace NoCustomization.Policy.Waivers;

/// <summary>Tells a text that says something from one that only looks filled in to a machine: blanks, zero-width and formatting characters, marks without a letter.</summary>
public static class VisibleText
{
    // Letters and symbols by category, of which nothing is seen: fillers of Hangul, the empty Braille pattern.
    private const string Fillers = "\u115F\u1160\u3164\uFFA0\u2800";

    /// <summary>Whether there is anything to read in a text.</summary>
    public static bool IsIn(string text)
    {
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            if (!IsUnseen(text, i) && CharUnicodeInfo.GetUnicodeCategory(text, i) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text holds a control character other than line ends and tabulators: what stands behind one may not be shown.</summary>
    public static bool HasControl(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
                return true;
        }

        return false;
    }

    /// <summary>Whether nothing is seen of the character at a place of a text.</summary>
    public static bool IsUnseen(string text, int index) => Fillers.IndexOf(text[index]) >= 0 || CharUnicodeInfo.GetUnicodeCategory(text, index) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;
}
