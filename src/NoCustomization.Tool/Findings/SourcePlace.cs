using System;

namespace NoCustomization.Tool.Findings;

/// <summary>A place in a text file. Lines and columns count from 1; 0 where they are not known.</summary>
/// <param name="Path">The file; absolute where the eye knew it.</param>
/// <param name="Line">First line.</param>
/// <param name="Column">First column.</param>
/// <param name="EndLine">Last line.</param>
/// <param name="EndColumn">The column behind the last character.</param>
internal sealed record SourcePlace(string Path, int Line, int Column, int EndLine, int EndColumn) : IComparable<SourcePlace>
{
    /// <summary>Order of path, then position.</summary>
    public int CompareTo(SourcePlace? other)
    {
        if (other is null)
            return -1;
        var order = string.CompareOrdinal(Path, other.Path);
        if (order == 0)
            order = Line.CompareTo(other.Line);
        return order == 0 ? Column.CompareTo(other.Column) : order;
    }
}
