using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Text;

namespace NoCustomization.Verification.Metadata;

/// <summary>Compares names ordinally, and lets a name in metadata be looked up as the bytes it is, without making a string of it.</summary>
internal sealed class Utf8Names : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    private const int MaxStackBytes = 256;

    /// <summary>The comparer.</summary>
    public static readonly Utf8Names Comparer = new();

    private Utf8Names()
    {
    }

    /// <summary>The bytes of a name, as they stand in the heap. Valid as long as the metadata.</summary>
    public static unsafe ReadOnlySpan<byte> Of(MetadataReader metadata, StringHandle name)
    {
        var reader = metadata.GetBlobReader(name);
        return new ReadOnlySpan<byte>(reader.StartPointer, reader.Length);
    }

    /// <inheritdoc/>
    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int GetHashCode(string obj)
    {
        var length = Encoding.UTF8.GetMaxByteCount(obj.Length);
        var bytes = length <= MaxStackBytes ? stackalloc byte[length] : new byte[length];
        return GetHashCode(bytes[..Encoding.UTF8.GetBytes(obj, bytes)]);
    }

    /// <inheritdoc/>
    public bool Equals(ReadOnlySpan<byte> alternate, string other)
    {
        if (alternate.Length < other.Length)
            return false;
        for (var i = 0; i < other.Length; i++)
        {
            if (alternate[i] >= 0x80)
                return Encoding.UTF8.GetString(alternate) == other;
            if (alternate[i] != other[i])
                return false;
        }

        return alternate.Length == other.Length;
    }

    /// <inheritdoc/>
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = 2166136261;
        foreach (var b in alternate)
            hash = (hash ^ b) * 16777619;
        return (int)hash;
    }

    /// <inheritdoc/>
    public string Create(ReadOnlySpan<byte> alternate) => Encoding.UTF8.GetString(alternate);
}
