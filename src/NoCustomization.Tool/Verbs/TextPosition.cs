using System.Collections.Generic;

namespace NoCustomization.Tool.Verbs;

/// <summary>Where offsets stand in a text. Reads the text once, however many are asked for.</summary>
/// <param name="text">The text.</param>
internal sealed class TextPosition(string text)
{
    private readonly List<int> _lines = LinesOf(text);

    /// <summary>Line and column of an offset, from 1.</summary>
    public (int Line, int Column) Of(int offset)
    {
        var found = _lines.BinarySearch(offset);
        var line = found < 0 ? ~found - 1 : found;
        return (line + 1, offset - _lines[line] + 1);
    }

    private static List<int> LinesOf(string text)
    {
        List<int> lines = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                lines.Add(i + 1);
        }

        return lines;
    }
}
