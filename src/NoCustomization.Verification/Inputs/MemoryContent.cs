using System;
using System.IO;
using System.Runtime.InteropServices;

namespace NoCustomization.Verification.Inputs;

/// <summary>A candidate in memory.</summary>
internal sealed class MemoryContent : AssemblyContent
{
    private readonly ReadOnlyMemory<byte> _image;
    private readonly ReadOnlyMemory<byte>? _symbols;

    /// <summary>Describes an image.</summary>
    public MemoryContent(string path, ReadOnlyMemory<byte> image, ReadOnlyMemory<byte>? symbols, string folder = "", bool isGiven = true)
        : base(path, folder, isGiven)
    {
        _image = image;
        _symbols = symbols;
    }

    /// <summary>A stream over bytes; a copy where they are no array.</summary>
    public static Stream StreamOf(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    /// <inheritdoc/>
    public override OpenedImage Open(ImageBufferPool? pool)
    {
        var buffer = ImageBufferPool.Rent(pool, _image.Length);
        _image.Span.CopyTo(buffer.Bytes);
        return OpenedImage.Whole(buffer, pool);
    }

    /// <inheritdoc/>
    public override Stream? OpenSymbols() => _symbols is { } symbols ? StreamOf(symbols) : null;
}
