using System;
using System.Buffers.Binary;

namespace NoCustomization.Extensibility.Loading;

/// <summary>Knows programs by how they begin, for a name says nothing.</summary>
internal static class NativeFormats
{
    private const int OffsetOfHeader = 0x3C;

    /// <summary>Whether bytes are a program or library of Linux (ELF) or macOS (Mach-O, also for several processors).</summary>
    public static bool IsForeign(ReadOnlySpan<byte> file)
    {
        if (file.Length < 4)
            return false;
        var magic = BinaryPrimitives.ReadUInt32BigEndian(file);
        // The last one begins Java classes as well; their version stands where a fat binary counts its processors.
        return magic is 0x7F454C46 or 0xFEEDFACE or 0xFEEDFACF or 0xCEFAEDFE or 0xCFFAEDFE or 0xCAFEBABF
            || (magic == 0xCAFEBABE && file.Length >= 8 && BinaryPrimitives.ReadUInt32BigEndian(file[4..]) < 20);
    }

    /// <summary>Whether bytes begin as an assembly, or a program or library of Windows.</summary>
    public static bool IsPortableExecutable(ReadOnlySpan<byte> file)
    {
        if (file.Length < OffsetOfHeader + sizeof(int) || file[0] != 'M' || file[1] != 'Z')
            return false;
        var header = BinaryPrimitives.ReadInt32LittleEndian(file[OffsetOfHeader..]);
        return header >= 0 && header <= file.Length - 4 && file.Slice(header, 4).SequenceEqual("PE\0\0"u8);
    }
}
