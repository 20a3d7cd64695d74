using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Runtime.InteropServices;

namespace NoCustomization.Verification.Metadata;

/// <summary>Handles by namespace and name, looked up by texts or by the bytes that some metadata holds.</summary>
internal sealed class NameTable<T>
    where T : struct
{
    private readonly Dictionary<string, Dictionary<string, T>> _namespaces = new(Utf8Names.Comparer);

    /// <summary>Adds a handle, unless there is one of its name.</summary>
    public void TryAdd(MetadataReader metadata, StringHandle @namespace, StringHandle name, T handle)
    {
        var lookup = _namespaces.GetAlternateLookup<ReadOnlySpan<byte>>();
        ref var names = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, Utf8Names.Of(metadata, @namespace), out _);
        (names ??= new Dictionary<string, T>(Utf8Names.Comparer)).GetAlternateLookup<ReadOnlySpan<byte>>().TryAdd(Utf8Names.Of(metadata, name), handle);
    }

    /// <summary>The handle of a name, or nil.</summary>
    public T Find(string @namespace, string name) => _namespaces.TryGetValue(@namespace, out var names) ? names.GetValueOrDefault(name) : default;

    /// <summary>The handle of a name that stands in some metadata, or nil.</summary>
    public T Find(MetadataReader metadata, StringHandle @namespace, StringHandle name) =>
        _namespaces.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(Utf8Names.Of(metadata, @namespace), out var names)
        && names.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(Utf8Names.Of(metadata, name), out var handle)
            ? handle
            : default;
}
