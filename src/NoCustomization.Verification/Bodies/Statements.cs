using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>Where the statements of a body begin and which locals have a name, from debug symbols. Without symbols everything is one statement.</summary>
internal sealed class Statements
{
    private readonly List<int> _starts = [];
    private readonly Dictionary<int, List<(int Start, int End)>> _named = [];
    private readonly HashSet<(int Local, string Name)> _names = [];

    private Statements(bool isKnown) => IsKnown = isKnown;

    /// <summary>Whether there are debug symbols for the body.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether there are debug symbols, and they mark no statement in the body: nobody wrote it.</summary>
    public bool AreUnwritten { get; private init; }

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
                return statements._starts.Count > 0 ? statements : new Statements(isKnown: false) { AreUnwritten = true };
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
        var next = IndexFrom(low + 1);
        return next == _starts.Count || _starts[next] > high;
    }

    /// <summary>Whether a statement begins exactly at an offset. Always true without symbols.</summary>
    public bool BeginsAt(int offset) => !IsKnown || _starts.BinarySearch(offset) >= 0;

    /// <summary>Whether a statement begins at or before an offset.</summary>
    public bool AnyBefore(int offset) => _starts.Count > 0 && _starts[0] <= offset;

    /// <summary>Where the first statement from an offset on begins; the offset where there is none.</summary>
    public int StartFrom(int offset)
    {
        var next = IndexFrom(offset);
        return next < _starts.Count ? _starts[next] : offset;
    }

    /// <summary>Where the statement that holds an offset begins; -1 where that is not known.</summary>
    public int StartOf(int offset)
    {
        var next = IndexFrom(offset + 1);
        return next > 0 ? _starts[next - 1] : -1;
    }

    /// <summary>Whether a local has a name at an offset, so that a person declared it; null without symbols.</summary>
    public bool? IsNamed(int local, int offset) => IsKnown ? ScopeOf(local, offset) is not null : null;

    /// <summary>Whether a local has a given name in any scope.</summary>
    public bool HasName(int local, string name) => _names.Contains((local, name));

    /// <summary>Where the local that has a name at an offset is in scope; null where it has none there.</summary>
    public (int Start, int End)? ScopeOf(int local, int offset)
    {
        if (!_named.TryGetValue(local, out var scopes))
            return null;
        // The scopes of one local never overlap: the last that begins before the offset decides.
        var next = scopes.BinarySearch((offset, int.MaxValue));
        if (next < 0)
            next = ~next;
        return next > 0 && scopes[next - 1] is var scope && offset < scope.End ? scope : null;
    }

    private int IndexFrom(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found < 0 ? ~found : found;
    }

    private void Read(MetadataReader symbols, MethodDefinitionHandle method)
    {
        foreach (var point in symbols.GetMethodDebugInformation(method.ToDebugInformationHandle()).GetSequencePoints())
        {
            if (!point.IsHidden)
                _starts.Add(point.Offset);
        }

        // Symbols are somebody's input: nothing promises their order.
        _starts.Sort();

        foreach (var handle in symbols.GetLocalScopes(method))
        {
            var scope = symbols.GetLocalScope(handle);
            foreach (var variable in scope.GetLocalVariables())
            {
                var local = symbols.GetLocalVariable(variable);
                var index = local.Index;
                _names.Add((index, symbols.GetString(local.Name)));
                if (!_named.TryGetValue(index, out var scopes))
                    _named.Add(index, scopes = []);
                scopes.Add((scope.StartOffset, scope.EndOffset));
            }
        }

        foreach (var scopes in _named.Values)
            scopes.Sort();
    }
}
