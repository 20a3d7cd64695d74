using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Sites;

/// <summary>
/// The lines of a constructor that a user wrote, from its debug symbols: Visual Basic marks its first line at the start and its last at the end;
/// C# marks the opening brace. What lies outside is an initializer that the compiler copied in.
/// </summary>
internal sealed class ConstructorLines
{
    private readonly List<SequencePoint> _points = [];
    private readonly int _boundary = -1;
    private readonly bool _hasRange;
    private readonly SequencePoint _first;
    private readonly SequencePoint _last;

    /// <summary>Reads the lines of a constructor.</summary>
    public ConstructorLines(SymbolReader symbols, MethodDefinitionHandle constructor)
    {
        if (symbols.Symbols is not { } reader)
            return;
        try
        {
            foreach (var point in reader.GetMethodDebugInformation(constructor.ToDebugInformationHandle()).GetSequencePoints())
            {
                if (!point.IsHidden)
                    _points.Add(point);
            }
        }
        catch (Exception e) when (MetadataFaults.IsFault(e))
        {
            _points.Clear();
        }

        if (_points.Count == 0)
            return;
        var brace = _points.FindIndex(p => p.StartLine == p.EndLine && p.EndColumn - p.StartColumn == 1);
        if (brace >= 0 && brace < _points.Count - 1)
        {
            _boundary = _points[brace].Offset;
            return;
        }

        (_first, _last) = (_points[0], _points[^1]);
        _hasRange = _first.Offset == 0 && _first.Document == _last.Document && _first.StartLine < _last.StartLine;
    }

    /// <summary>Whether an instruction lies outside the constructor as written.</summary>
    public bool IsOutside(int end)
    {
        if (_boundary >= 0)
            return end < _boundary;
        if (!_hasRange)
            return false;
        SequencePoint? at = null;
        foreach (var point in _points)
        {
            if (point.Offset > end)
                break;
            at = point;
        }

        return at is { } p && (p.Document != _first.Document || p.StartLine < _first.StartLine || p.StartLine > _last.EndLine);
    }
}
