using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Types;

/// <summary>The members of an image's types that others may hide.</summary>
internal sealed class HidingIndex
{
    private readonly Dictionary<(string Arguments, EntityHandle Type), HidingTable> _tables = [];

    /// <summary>The members of a type.</summary>
    public static HidingTable Of(TypeInstance type)
    {
        var tables = type.Image.Kept<HidingIndex>()._tables;
        var key = (type.Arguments.Length == 0 ? "" : string.Join(',', type.Arguments), (EntityHandle)type.Handle);
        if (!tables.TryGetValue(key, out var table))
            tables.Add(key, table = new HidingTable(HidingMembers.Of(type)));
        return table;
    }
}

/// <summary>Members of one type by name.</summary>
internal sealed class HidingTable(List<HidingMember> members)
{
    private readonly ILookup<string, HidingMember> _members = members.ToLookup(m => m.Name, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _names = members.Select(m => m.Name).ToHashSet(Utf8Names.Comparer);

    /// <summary>The members of a name in any case: Visual Basic regards none.</summary>
    public IEnumerable<HidingMember> this[string name] => _members[name];

    /// <summary>Whether there is a member of a name that stands in some metadata, in this case.</summary>
    public bool Contains(MetadataReader metadata, StringHandle name) => _names.GetAlternateLookup<ReadOnlySpan<byte>>().Contains(Utf8Names.Of(metadata, name));
}
