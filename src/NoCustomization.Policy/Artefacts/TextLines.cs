using System.Collections.Generic;

namespace NoCustomization.Policy.Artefacts;

/// <summary>The lines of a text with their offsets.</summary>
internal static class TextLines
{
    /// <summary>The lines, without what ends them.</summary>
    public static IEnumerable<(int Start, string Line)> Of(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            yield return (start, text.Substring(start, end - start).TrimEnd('\r'));
            start = end + 1;
        }
    }

    /// <summary>Offset of the first character of a line that is no blank.</summary>
    public static int IndentOf(string line)
    {
        var i = 0;
        while (i < line.Length && line[i] is (' ' or '\t'))
            i++;
        return i;
    }

    /// <summary>A value without the quotation marks around it and without a comment behind it.</summary>
    public static string Unquote(string value)
    {
        value = value.Trim();
        if (value.Length > 1 && value[0] is ('"' or '\''))
        {
            var end = value.IndexOf(value[0], 1);
            return end < 0 ? value.Substring(1) : value.Substring(1, end - 1);
        }

        var comment = value.IndexOf(" #", System.StringComparison.Ordinal);
        return comment < 0 ? value : value.Substring(0, comment).TrimEnd();
    }
}
