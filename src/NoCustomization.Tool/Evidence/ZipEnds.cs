using System;
using System.Buffers.Binary;

namespace NoCustomization.Tool.Evidence;

/// <summary>Where a zip archive begins and ends. Readers look for the directory near the end and pass over what stands around the archive: bytes that nobody checks.</summary>
internal static class ZipEnds
{
    private const int EndLength = 22;
    private const int DirectorySize = 12;
    private const int DirectoryStart = 16;

    /// <summary>
    /// Whether the first entry stands at the beginning, and the end record, without a comment, right behind the directory and at the end. True for what is no archive at all, or
    /// cut off: that is for the reader of archives to say.
    /// </summary>
    public static bool AreTight(ReadOnlySpan<byte> zip)
    {
        var at = zip.LastIndexOf("PK\x5\x6"u8);
        if (at < 0 || at + EndLength > zip.Length)
            return true;
        var end = zip[at..];
        var directory = BinaryPrimitives.ReadUInt32LittleEndian(end[DirectoryStart..]);
        return end.Length == EndLength && end[^2..] is [0, 0] && directory + (long)BinaryPrimitives.ReadUInt32LittleEndian(end[DirectorySize..]) == at
            && (zip.StartsWith("PK\x3\x4"u8) || at == 0);
    }
}
