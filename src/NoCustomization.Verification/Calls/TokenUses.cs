using System;
using System.Buffers;
using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Calls;

/// <summary>
/// In which bodies an assembly calls its own methods and delegates and writes its own fields, by token: one pass over all bodies, when first asked for. Its tables are as
/// long as those of the metadata, and are lent from assembly to assembly.
/// </summary>
internal sealed class TokenUses : IDisposable
{
    // Marks the method of a use that takes the address of a field; rows have 24 bits.
    private const int Address = 1 << 24;

    private readonly MetadataReader _metadata;
    private readonly int[]?[] _last = new int[]?[256];
    private readonly int[] _lengths = new int[256];
    // The method of each use, and the use of the same token before it; the first is none. Two tables of numbers: the runtime has the pool of those ready.
    private int[] _methods = ArrayPool<int>.Shared.Rent(1024);
    private int[] _before = ArrayPool<int>.Shared.Rent(1024);
    private int _count = 1;

    /// <summary>Reads all bodies.</summary>
    public TokenUses(ModuleCode module)
    {
        _metadata = module.Vendor.Metadata;
        foreach (var table in (System.ReadOnlySpan<TableIndex>)[TableIndex.MethodDef, TableIndex.Field, TableIndex.MemberRef, TableIndex.MethodSpec])
            Rent((int)table, _metadata.GetTableRowCount(table) + 1);
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
    public List<int> BodiesWith(IEnumerable<int> tokens, out bool areAddressed)
    {
        var rows = new List<int>();
        areAddressed = false;
        foreach (var token in tokens)
        {
            for (var use = _last[token >>> 24]![token & 0xFFFFFF]; use > 0; use = _before[use])
            {
                rows.Add(_methods[use] & ~Address);
                areAddressed |= (_methods[use] & Address) != 0;
            }
        }

        rows.Sort();
        RemoveEqual(rows);
        return rows;
    }

    /// <summary>Gives the tables back.</summary>
    public void Dispose()
    {
        for (var table = 0; table < _last.Length; table++)
        {
            if (_last[table] is not { } rows)
                continue;
            ArrayPool<int>.Shared.Return(rows);
            (_last[table], _lengths[table]) = (null, 0);
        }

        ArrayPool<int>.Shared.Return(_methods);
        ArrayPool<int>.Shared.Return(_before);
        (_methods, _before) = ([], []);
    }

    private static void RemoveEqual(List<int> sorted)
    {
        var kept = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            if (kept == 0 || sorted[i] != sorted[kept - 1])
                sorted[kept++] = sorted[i];
        }

        sorted.RemoveRange(kept, sorted.Count - kept);
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
            if (row >= _lengths[reader.Operand >>> 24])
                continue;
            ref var last = ref _last[reader.Operand >>> 24]![row];
            var use = reader.OpCode is ILOpCode.Ldflda or ILOpCode.Ldsflda ? method | Address : method;
            if (last < 0 || last > 0 && _methods[last] == use)
                continue;
            if (_count == Math.Min(_methods.Length, _before.Length))
                (_methods, _before) = (Longer(_methods), Longer(_before));
            (_methods[_count], _before[_count]) = (use, last);
            last = _count++;
        }
    }

    private void Rent(int table, int length)
    {
        _last[table] = ArrayPool<int>.Shared.Rent(length);
        _last[table].AsSpan(0, length).Clear();
        _lengths[table] = length;
    }

    private int[] Longer(int[] table)
    {
        var longer = ArrayPool<int>.Shared.Rent(_count * 2);
        table.AsSpan(0, _count).CopyTo(longer);
        ArrayPool<int>.Shared.Return(table);
        return longer;
    }

    private static bool IsUse(ILOpCode opcode) => opcode is ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj or ILOpCode.Ldftn or ILOpCode.Ldvirtftn
        or ILOpCode.Stfld or ILOpCode.Stsfld or ILOpCode.Ldflda or ILOpCode.Ldsflda;
}
