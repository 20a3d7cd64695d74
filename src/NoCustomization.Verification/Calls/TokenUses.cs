using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Calls;

/// <summary>In which bodies an assembly calls its own methods and delegates and writes its own fields, by token: one pass over all bodies, when first asked for.</summary>
internal sealed class TokenUses
{
    private readonly MetadataReader _metadata;
    private readonly int[]?[] _last = new int[]?[256];
    // Each use with the one of the same token before it; the first is none.
    private readonly List<(int Method, int Before, bool IsAddress)> _uses = [default];

    /// <summary>Reads all bodies.</summary>
    public TokenUses(ModuleCode module)
    {
        _metadata = module.Vendor.Metadata;
        foreach (var table in (System.ReadOnlySpan<TableIndex>)[TableIndex.MethodDef, TableIndex.Field, TableIndex.MemberRef, TableIndex.MethodSpec])
            _last[(int)table] = new int[_metadata.GetTableRowCount(table) + 1];
        LeaveOut();
        foreach (var method in _metadata.MethodDefinitions)
        {
            if (module.TryRead(method, out var body))
                Add(MetadataTokens.GetRowNumber(method), body);
        }
    }

    /// <summary>Whether a token is used.</summary>
    public bool Has(int token) => _last[token >>> 24]![token & 0xFFFFFF] > 0;

    /// <summary>The methods whose bodies use one of some tokens, in their order.</summary>
    public SortedSet<int> BodiesWith(IEnumerable<int> tokens, out bool areAddressed)
    {
        var rows = new SortedSet<int>();
        areAddressed = false;
        foreach (var token in tokens)
        {
            for (var use = _last[token >>> 24]![token & 0xFFFFFF]; use > 0; use = _uses[use].Before)
            {
                rows.Add(_uses[use].Method);
                areAddressed |= _uses[use].IsAddress;
            }
        }

        return rows;
    }

    // Members of other assemblies are no helpers; of theirs only delegates count.
    private void LeaveOut()
    {
        var rows = _last[(int)TableIndex.MemberRef]!;
        foreach (var handle in _metadata.MemberReferences)
        {
            var reference = _metadata.GetMemberReference(handle);
            if (reference.Parent.Kind == HandleKind.TypeReference && !_metadata.StringComparer.Equals(reference.Name, "Invoke"))
                rows[MetadataTokens.GetRowNumber(handle)] = -1;
        }
    }

    private void Add(int method, MethodBody body)
    {
        var reader = new ILReader(body.Code);
        while (reader.MoveNext())
        {
            if (reader.Kind != OperandKind.Token || !IsUse(reader.OpCode))
                continue;
            var row = reader.Operand & 0xFFFFFF;
            if (_last[reader.Operand >>> 24] is not { } table || row >= table.Length)
                continue;
            ref var last = ref table[row];
            var isAddress = reader.OpCode is ILOpCode.Ldflda or ILOpCode.Ldsflda;
            if (last < 0 || last > 0 && _uses[last].Method == method && _uses[last].IsAddress == isAddress)
                continue;
            _uses.Add((method, last, isAddress));
            last = _uses.Count - 1;
        }
    }

    private static bool IsUse(ILOpCode opcode) => opcode is ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj or ILOpCode.Ldftn or ILOpCode.Ldvirtftn
        or ILOpCode.Stfld or ILOpCode.Stsfld or ILOpCode.Ldflda or ILOpCode.Ldsflda;
}
