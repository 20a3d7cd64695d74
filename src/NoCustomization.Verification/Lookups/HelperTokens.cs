using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Lookups;

/// <summary>The tokens by which an assembly calls its own methods; made when a helper is first found.</summary>
internal sealed class HelperTokens
{
    private readonly Dictionary<MethodDefinitionHandle, List<int>> _others = [];
    private readonly List<int> _invocations = [];

    /// <summary>Goes through the tables of an assembly.</summary>
    public HelperTokens(LookupCode code)
    {
        Add(code, TableIndex.MemberRef);
        Add(code, TableIndex.MethodSpec);
        for (var row = 1; row <= code.Metadata.MethodDefinitions.Count; row++)
            AddInvocation(code, (int)TableIndex.MethodDef << 24 | row);
    }

    /// <summary>The tokens that call delegates.</summary>
    public IReadOnlyList<int> Invocations => _invocations;

    /// <summary>The tokens that mean a method.</summary>
    public IEnumerable<int> Of(MethodDefinitionHandle method)
    {
        yield return MetadataTokens.GetToken(method);
        foreach (var token in _others.GetValueOrDefault(method) ?? [])
            yield return token;
    }

    private void Add(LookupCode code, TableIndex table)
    {
        for (var row = 1; row <= code.Metadata.GetTableRowCount(table); row++)
        {
            var token = (int)table << 24 | row;
            if (code.Resolve(token) is { IsNil: false } method)
            {
                if (!_others.TryGetValue(method, out var tokens))
                    _others.Add(method, tokens = []);
                tokens.Add(token);
            }

            AddInvocation(code, token);
        }
    }

    private void AddInvocation(LookupCode code, int token)
    {
        if (MemberNames.Is(code.Metadata, token, "Invoke") && code.Module.Callees.Of(token) is { } callee && CallReader.CallsDelegate(code.Metadata, callee))
            _invocations.Add(token);
    }
}
