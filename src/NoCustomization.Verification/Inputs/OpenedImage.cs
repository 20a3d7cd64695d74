using System;
using System.IO;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NoCustomization.Verification.Inputs;

/// <summary>
/// A file opened for reading: its structure, and its metadata where it has any. Owns the memory that both point into; after
/// <see cref="Dispose"/> nothing may use them.
/// </summary>
internal sealed unsafe class OpenedImage : IDisposable
{
    private readonly ImageBufferPool? _pool;
    private ImageBuffer? _buffer;
    private PEReader? _pe;
    private MetadataReader? _metadata;

    private OpenedImage(long length, ImageBufferPool? pool)
    {
        Length = length;
        _pool = pool;
    }

    /// <summary>Bytes of the file.</summary>
    public long Length { get; }

    /// <summary>Whether the file is a portable executable at all.</summary>
    public bool IsExecutable => _pe is not null;

    /// <summary>The structure. Where only the metadata was read, sections must not be asked for.</summary>
    /// <exception cref="ObjectDisposedException">The image was closed.</exception>
    public PEReader Pe => _pe ?? throw new ObjectDisposedException(nameof(OpenedImage));

    /// <summary>Whether there is managed metadata.</summary>
    /// <exception cref="BadImageFormatException">The headers are damaged.</exception>
    public bool HasMetadata => Pe.HasMetadata;

    /// <summary>The metadata.</summary>
    /// <exception cref="BadImageFormatException">It is damaged.</exception>
    /// <exception cref="ObjectDisposedException">The image was closed.</exception>
    public MetadataReader Metadata => _metadata ??= Pe.GetMetadataReader();

    /// <summary>All bytes, where the whole file was read.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer!.Bytes;

    /// <summary>Opens a file that was read wholly.</summary>
    /// <param name="buffer">The file; owned from here on.</param>
    /// <param name="pool">Where the buffer goes afterwards, or null to free it.</param>
    public static OpenedImage Whole(ImageBuffer buffer, ImageBufferPool? pool)
    {
        var image = new OpenedImage(buffer.Length, pool) { _buffer = buffer };
        if (IsMz(buffer.Bytes))
            image._pe = new PEReader(buffer.Pointer, buffer.Length);
        return image;
    }

    /// <summary>Opens a file and reads its headers and metadata only.</summary>
    /// <param name="file">The file; owned from here on.</param>
    /// <param name="pool">Memory to use, or null for memory of its own.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="BadImageFormatException">The headers are damaged.</exception>
    public static OpenedImage MetadataOf(FileStream file, ImageBufferPool? pool)
    {
        var image = new OpenedImage(file.Length, pool);
        try
        {
            Span<byte> start = stackalloc byte[64];
            if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !IsMz(start))
            {
                file.Dispose();
                return image;
            }

            file.Position = 0;
            image._pe = new PEReader(file);
            if (image._pe.HasMetadata)
                image.ReadMetadata(file);
            return image;
        }
        catch
        {
            image.Dispose();
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _metadata = null;
        _pe?.Dispose();
        _pe = null;
        if (_buffer is not null)
            ImageBufferPool.Return(_pool, _buffer);
        _buffer = null;
    }

    private void ReadMetadata(FileStream file)
    {
        var headers = _pe!.PEHeaders;
        var (offset, size) = (headers.MetadataStartOffset, headers.MetadataSize);
        if (offset < 0 || size <= 0 || offset + (long)size > Length)
            throw new BadImageFormatException("The metadata lies outside the file.");
        _buffer = ImageBufferPool.Rent(_pool, size);
        for (var done = 0; done < size;)
        {
            var read = RandomAccess.Read(file.SafeFileHandle, _buffer.Bytes[done..], offset + done);
            if (read == 0)
                throw new BadImageFormatException("The file ends inside the metadata.");
            done += read;
        }

        _metadata = new MetadataReader(_buffer.Pointer, size);
    }

    private static bool IsMz(ReadOnlySpan<byte> file) => file.Length >= 64 && file[0] == 'M' && file[1] == 'Z';
}
