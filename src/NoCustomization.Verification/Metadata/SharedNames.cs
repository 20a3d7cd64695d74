using System;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>
/// Names in metadata as strings, of which the same few thousand are asked for in every assembly: one that was asked for lately is not made again. A table of fixed size,
/// one for each thread, that forgets; nothing grows with the number of assemblies.
/// </summary>
internal static class SharedNames
{
    private const int Size = 4096;

    // Longer ones are rare and would stay for long.
    private const int MaxLength = 128;

    [ThreadStatic]
    private static string?[]? s_names;

    /// <summary>The text of a name.</summary>
    public static string Of(MetadataReader metadata, StringHandle name)
    {
        if (name.IsNil)
            return "";
        var bytes = Utf8Names.Of(metadata, name);
        if (bytes.Length > MaxLength)
            return metadata.GetString(name);
        ref var known = ref (s_names ??= new string?[Size])[Utf8Names.Comparer.GetHashCode(bytes) & (Size - 1)];
        return known is not null && Utf8Names.Comparer.Equals(bytes, known) ? known : known = metadata.GetString(name);
    }
}
