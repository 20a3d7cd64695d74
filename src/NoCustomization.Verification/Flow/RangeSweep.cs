using System.Collections.Generic;

namespace NoCustomization.Verification.Flow;

/// <summary>Finds the innermost of several nested ranges around offsets that are asked for in rising order.</summary>
/// <param name="sorted">The ranges, outer ones first.</param>
internal sealed class RangeSweep(List<ILRange> sorted)
{
    private readonly Stack<int> _open = new();
    private int _next;

    /// <summary>The position in the list of the innermost range around an offset; -1 where there is none.</summary>
    public int At(int offset)
    {
        for (; _next < sorted.Count && sorted[_next].Start <= offset; _next++)
        {
            Close(sorted[_next].Start);
            _open.Push(_next);
        }

        return Close(offset);
    }

    private int Close(int offset)
    {
        while (_open.TryPeek(out var top) && sorted[top].End <= offset)
            _open.Pop();
        return _open.TryPeek(out var innermost) ? innermost : -1;
    }
}
