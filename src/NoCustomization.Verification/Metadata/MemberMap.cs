using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace NoCustomization.Verification.Metadata;

/// <summary>
/// Which properties, or which events, each type declares: the table PropertyMap or EventMap of ECMA-335 II.22. The platform's reader searches
/// that table from the start for every type.
/// </summary>
/// <typeparam name="T">The handles of the members.</typeparam>
internal sealed class MemberMap<T>
{
    private readonly Dictionary<int, (int First, int End)> _rows = [];
    private readonly Func<int, T> _handle;

    private unsafe MemberMap(MetadataReader metadata, TableIndex map, TableIndex members, Func<int, T> handle)
    {
        _handle = handle;
        var count = metadata.GetTableRowCount(map);
        var size = metadata.GetTableRowSize(map);
        var reader = new BlobReader(metadata.MetadataPointer + metadata.GetTableMetadataOffset(map), count * size);
        var isTypeWide = metadata.GetTableRowCount(TableIndex.TypeDef) > ushort.MaxValue;
        var isMemberWide = size > (isTypeWide ? 6 : 4);
        var last = metadata.GetTableRowCount(members) + 1;
        var (previous, first) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var type = Read(ref reader, isTypeWide);
            var next = Read(ref reader, isMemberWide);
            Add(previous, first, next);
            (previous, first) = (type, next);
        }

        Add(previous, first, last);

        // As for the platform's reader, the first row of a type counts.
        void Add(int type, int from, int to)
        {
            if (from > 0 && from < to && to <= last)
                _rows.TryAdd(type, (from, to));
        }
    }

    /// <summary>The properties of an image's types.</summary>
    public static MemberMap<PropertyDefinitionHandle> OfProperties(MetadataReader metadata) =>
        new(metadata, TableIndex.PropertyMap, TableIndex.Property, MetadataTokens.PropertyDefinitionHandle);

    /// <summary>The events of an image's types.</summary>
    public static MemberMap<EventDefinitionHandle> OfEvents(MetadataReader metadata) =>
        new(metadata, TableIndex.EventMap, TableIndex.Event, MetadataTokens.EventDefinitionHandle);

    /// <summary>The members that a type declares.</summary>
    public MemberRows<T> Of(TypeDefinitionHandle type) => _rows.TryGetValue(MetadataTokens.GetRowNumber(type), out var rows) ? new MemberRows<T>(rows.First, rows.End, _handle) : default;

    private static int Read(ref BlobReader reader, bool isWide) => isWide ? reader.ReadInt32() : reader.ReadUInt16();
}

/// <summary>Consecutive rows of a table.</summary>
internal readonly struct MemberRows<T>(int first, int end, Func<int, T> handle)
{
    /// <summary>Starts before the first.</summary>
    public Enumerator GetEnumerator() => new(first, end, handle);

    /// <summary>Steps from row to row.</summary>
    public struct Enumerator(int first, int end, Func<int, T> handle)
    {
        private int _next = first;

        /// <summary>The current row's handle.</summary>
        public readonly T Current => handle(_next - 1);

        /// <summary>Steps to the next row.</summary>
        public bool MoveNext() => _next++ < end;
    }
}
