using System;
using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NoCustomization.Verification.Bodies;

/// <summary>The parts of one method body, as spans over the image: nothing is copied.</summary>
internal readonly ref struct MethodBody
{
    private const int FatHeaderSize = 12;

    private MethodBody(ReadOnlySpan<byte> code, ReadOnlySpan<byte> sections, int localSignature)
    {
        Code = code;
        Sections = sections;
        LocalSignatureToken = localSignature;
    }

    /// <summary>The instructions.</summary>
    public ReadOnlySpan<byte> Code { get; }

    /// <summary>What follows the instructions where the header says that something does, from the next multiple of four; the exception clauses.</summary>
    public ReadOnlySpan<byte> Sections { get; }

    /// <summary>Token of the locals' signature, or zero.</summary>
    public int LocalSignatureToken { get; }

    /// <summary>Reads the header of the body at an address of the image; false where there is none or where it is cut off.</summary>
    /// <param name="image">The image.</param>
    /// <param name="relativeVirtualAddress">As the method's row has it; zero where the method has no body.</param>
    /// <param name="body">The body.</param>
    public static bool TryRead(PEReader image, int relativeVirtualAddress, out MethodBody body)
    {
        body = default;
        if (relativeVirtualAddress <= 0)
            return false;
        PEMemoryBlock block;
        try
        {
            block = image.GetSectionData(relativeVirtualAddress);
        }
        catch (BadImageFormatException)
        {
            return false;
        }

        return block.Length > 0 && TryRead(AsSpan(block), out body);
    }

    /// <summary>Reads the header of the body that a span begins with.</summary>
    /// <param name="bytes">From the header to the end of the section.</param>
    /// <param name="body">The body.</param>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out MethodBody body)
    {
        body = default;
        if (bytes.IsEmpty)
            return false;
        int first = bytes[0];
        if ((first & 3) == 2)
        {
            var size = first >> 2;
            if (bytes.Length - 1 < size)
                return false;
            body = new MethodBody(bytes.Slice(1, size), default, 0);
            return true;
        }

        if ((first & 7) != 3 || bytes.Length < FatHeaderSize)
            return false;
        var headerSize = (bytes[1] >> 4) * 4;
        var codeSize = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        if (headerSize < FatHeaderSize || codeSize < 0 || bytes.Length < headerSize || bytes.Length - headerSize < codeSize)
            return false;
        var end = headerSize + codeSize;
        var aligned = Math.Min((end + 3) & ~3, bytes.Length);
        var hasSections = (first & 8) != 0;
        body = new MethodBody(bytes.Slice(headerSize, codeSize), hasSections ? bytes[aligned..] : default, BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]));
        return true;
    }

    private static unsafe ReadOnlySpan<byte> AsSpan(PEMemoryBlock block) => new(block.Pointer, block.Length);
}
