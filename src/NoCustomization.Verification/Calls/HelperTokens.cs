using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Calls;

/// <summary>The tokens by which an assembly calls its own methods; made when one is first asked for. What a token means is worked out for those of a helper's name alone.</summary>
internal sealed class HelperTokens(CallCode code)
{
    private readonly Dictionary<string, List<int>> _byName = ByName(code.Metadata);
    private List<int>? _invocations;

    /// <summary>The tokens that call delegates.</summary>
    public IReadOnlyList<int> Invocations => _invocations ??= FindInvocations();

    /// <summary>The tokens that mean a method and that some body uses.</summary>
    public List<int> UsedOf(MethodDefinitionHandle method)
    {
        var used = new List<int>();
        if (code.Uses.Has(MetadataTokens.GetToken(method)))
            used.Add(MetadataTokens.GetToken(method));
        if (!_byName.TryGetValue(SharedNames.Of(code.Metadata, code.Metadata.GetMethodDefinition(method).Name), out var tokens))
            return used;
        foreach (var token in tokens)
        {
            if (code.Uses.Has(token) && code.Resolve(token) == method)
                used.Add(token);
        }

        return used;
    }

    // Methods of generic types, and generic methods with their arguments.
    private static Dictionary<string, List<int>> ByName(MetadataReader metadata)
    {
        var tokens = new Dictionary<string, List<int>>();
        foreach (var handle in metadata.MemberReferences)
        {
            var reference = metadata.GetMemberReference(handle);
            if (reference.Parent.Kind is HandleKind.TypeSpecification or HandleKind.TypeDefinition or HandleKind.MethodDefinition)
                Add(SharedNames.Of(metadata, reference.Name), MetadataTokens.GetToken(handle));
        }

        for (var row = 1; row <= metadata.GetTableRowCount(TableIndex.MethodSpec); row++)
        {
            var token = (int)TableIndex.MethodSpec << 24 | row;
            Add(MemberNames.NameOf(metadata, token), token);
        }

        return tokens;

        void Add(string name, int token)
        {
            if (!tokens.TryGetValue(name, out var known))
                tokens.Add(name, known = []);
            known.Add(token);
        }
    }

    private List<int> FindInvocations()
    {
        var found = new List<int>();
        foreach (var table in (System.ReadOnlySpan<TableIndex>)[TableIndex.MemberRef, TableIndex.MethodSpec, TableIndex.MethodDef])
        {
            for (var row = 1; row <= code.Metadata.GetTableRowCount(table); row++)
            {
                var token = (int)table << 24 | row;
                if (MemberNames.Is(code.Metadata, token, "Invoke") && code.Module.Callees.Of(token) is { } callee && CallReader.CallsDelegate(code.Metadata, callee))
                    found.Add(token);
            }
        }

        return found;
    }
}
