using System;

namespace NoCustomization.Verification.Metadata;

/// <summary>Recognizes a single-file application: a native host that carries assemblies inside. The host holds the SHA-256 of ".net core bundle".</summary>
internal static class BundleMarker
{
    private static ReadOnlySpan<byte> Signature =>
    [
        0x8b, 0x12, 0x02, 0xb9, 0x6a, 0x61, 0x20, 0x38, 0x72, 0x7b, 0x93, 0x02, 0x14, 0xd7, 0xa0, 0x32,
        0x13, 0xf5, 0xb9, 0xe6, 0xef, 0xae, 0x33, 0x18, 0xee, 0x3b, 0x2d, 0xce, 0x24, 0xb3, 0x6a, 0xae,
    ];

    /// <summary>Whether a native file carries a bundle. Every host holds the signature; only a bundled one has an offset before it.</summary>
    public static bool IsIn(ReadOnlySpan<byte> file)
    {
        var at = file.IndexOf(Signature);
        return at >= sizeof(long) && file.Slice(at - sizeof(long), sizeof(long)).IndexOfAnyExcept((byte)0) >= 0;
    }
}
