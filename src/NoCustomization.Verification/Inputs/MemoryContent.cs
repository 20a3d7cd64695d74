using System;
using System.IO;

namespace NoCustomization.Verification.Inputs;

/// <summary>A candidate in memory.</summary>
internal sealed class MemoryContent : AssemblyContent
{
    private readonly byte[] _image;
    private readonly byte[]? _symbols;

    /// <summary>Describes an image.</summary>
    public MemoryContent(string path, byte[] image, byte[]? symbols)
        : base(path, "", isGiven: true)
    {
        _image = image;
        _symbols = symbols;
    }

    /// <inheritdoc/>
    public override OpenedImage Open(ImageBufferPool? pool)
    {
        var buffer = ImageBufferPool.Rent(pool, _image.Length);
        _image.CopyTo(buffer.Bytes);
        return OpenedImage.Whole(buffer, pool);
    }

    /// <inheritdoc/>
    public override Stream? OpenSymbols() => _symbols is null ? null : new MemoryStream(_symbols, writable: false);
}
