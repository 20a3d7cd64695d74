using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>Where the statements of a body begin and which locals have a name, from debug symbols. Without symbols everything is one statement.</summary>
internal sealed class Statements
{
    private readonly List<int> _starts = [];
    private readonly List<(int Index, int Start, int End)> _named = [];

    private Statements(bool isKnown) => IsKnown = isKnown;

    /// <summary>Whether there are debug symbols for the body.</summary>
    public bool IsKnown { get; }

    /// <summary>The statements of a method.</summary>
    /// <param name="symbols">The debug symbols, or null.</param>
    /// <param name="method">The method.</param>
    public static Statements Of(MetadataReader? symbols, MethodDefinitionHandle method)
    {
        if (symbols is not null)
        {
            try
            {
                var statements = new Statements(isKnown: true);
                statements.Read(symbols, method);
                if (statements._starts.Count > 0)
                    return statements;
            }
            catch (Exception e) when (MetadataFaults.IsFault(e))
            {
                // Damaged symbols are no symbols.
            }
        }

        return new Statements(isKnown: false);
    }

    /// <summary>Whether no statement begins after the lower of two offsets up to the higher.</summary>
    public bool AreInOne(int offset, int other)
    {
        var (low, high) = offset < other ? (offset, other) : (other, offset);
        foreach (var start in _starts)
        {
            if (start > low && start <= high)
                return false;
        }

        return true;
    }

    /// <summary>Whether a statement begins exactly at an offset. Always true without symbols.</summary>
    public bool BeginsAt(int offset) => !IsKnown || _starts.Contains(offset);

    /// <summary>Whether a statement begins at or before an offset.</summary>
    public bool AnyBefore(int offset) => _starts.Exists(s => s <= offset);

    /// <summary>Where the first statement from an offset on begins; the offset where there is none.</summary>
    public int StartFrom(int offset)
    {
        foreach (var start in _starts)
        {
            if (start >= offset)
                return start;
        }

        return offset;
    }

    /// <summary>Whether a local has a name at an offset, so that a person declared it; null without symbols.</summary>
    public bool? IsNamed(int local, int offset) => IsKnown ? ScopeOf(local, offset) is not null : null;

    /// <summary>Where the local that has a name at an offset is in scope; null where it has none there.</summary>
    public (int Start, int End)? ScopeOf(int local, int offset)
    {
        foreach (var (index, start, end) in _named)
        {
            if (index == local && offset >= start && offset < end)
                return (start, end);
        }

        return null;
    }

    private void Read(MetadataReader symbols, MethodDefinitionHandle method)
    {
        foreach (var point in symbols.GetMethodDebugInformation(method.ToDebugInformationHandle()).GetSequencePoints())
        {
            if (!point.IsHidden)
                _starts.Add(point.Offset);
        }

        foreach (var handle in symbols.GetLocalScopes(method))
        {
            var scope = symbols.GetLocalScope(handle);
            foreach (var variable in scope.GetLocalVariables())
                _named.Add((symbols.GetLocalVariable(variable).Index, scope.StartOffset, scope.EndOffset));
        }
    }
}
