using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Sites;

/// <summary>
/// Where a constructor stands in its file, from its debug symbols. Code at a place outside was copied in by the compiler: it is an initializer.
/// C# marks both braces where it does not optimize, Visual Basic the first and last line; a constructor that nobody wrote has marks on initializers alone.
/// </summary>
internal sealed class ConstructorLines
{
    private readonly List<SequencePoint> _points = [];
    private readonly bool _isImplicit;
    private readonly SequencePoint? _first;
    private readonly SequencePoint _last;

    /// <summary>Reads the marks of a constructor.</summary>
    /// <param name="symbols">The debug symbols.</param>
    /// <param name="constructor">The constructor.</param>
    /// <param name="lastStore">Offset of its last store into a field or property; one that a person wrote has a mark at its end, behind that.</param>
    public ConstructorLines(SymbolReader symbols, MethodDefinitionHandle constructor, int lastStore)
    {
        var beginsHidden = false;
        if (symbols.Symbols is not { } reader)
            return;
        try
        {
            var all = reader.GetMethodDebugInformation(constructor.ToDebugInformationHandle()).GetSequencePoints();
            foreach (var point in all)
            {
                beginsHidden |= point is { IsHidden: true, Offset: 0 };
                if (!point.IsHidden)
                    _points.Add(point);
            }
        }
        catch (Exception e) when (MetadataFaults.IsFault(e))
        {
            // Damaged debug symbols tell nothing.
            _points.Clear();
        }

        _isImplicit = beginsHidden && _points.Count > 0 && _points[^1].Offset <= lastStore;
        if (_points.Count < 2)
            return;
        _last = _points[^1];
        var brace = _points.FindIndex(IsBrace);
        if (IsBrace(_last) && brace < _points.Count - 1)
            _first = _points[brace];
        else if (_points[0].Offset == 0 && IsBefore(_points[0], _last))
            _first = _points[0];
    }

    /// <summary>Whether an instruction stands outside the constructor as written; false where nothing tells.</summary>
    public bool IsOutside(int offset)
    {
        if (_isImplicit)
            return true;
        if (_first is not { } first)
            return false;
        var at = first;
        foreach (var point in _points)
        {
            if (point.Offset > offset)
                break;
            at = point;
        }

        return at.Document != first.Document || IsBefore(at, first) || IsBefore(_last, at);
    }

    private static bool IsBrace(SequencePoint point) => point.StartLine == point.EndLine && point.EndColumn - point.StartColumn == 1;

    private static bool IsBefore(SequencePoint a, SequencePoint b) => a.StartLine < b.StartLine || a.StartLine == b.StartLine && a.StartColumn < b.StartColumn;
}
