using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Artefacts;

/// <summary>Where the lines of a text begin.</summary>
public sealed class LineStarts
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    /// <summary>Reads a text.</summary>
    public LineStarts(string text)
    {
        _length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))
                _starts.Add(i + 1);
        }
    }

    /// <summary>The offset of a line and column, both from 1; the nearest one there is.</summary>
    public int OffsetOf(int line, int column) =>
        line < 1 ? 0 : line > _starts.Count ? _length : Math.Min(_length, _starts[line - 1] + Math.Max(column, 1) - 1);

    /// <summary>The line and column of an offset, both from 1.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var index = _starts.BinarySearch(offset);
        var line = index < 0 ? ~index : index + 1;
        return (line, offset - _starts[line - 1] + 1);
    }
}
