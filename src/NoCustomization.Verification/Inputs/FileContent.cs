using System;
using System.IO;

namespace NoCustomization.Verification.Inputs;

/// <summary>A candidate in the file system.</summary>
internal sealed class FileContent : AssemblyContent
{
    // A pointer-based reader addresses files by int; no assembly comes near.
    private const long MaxLength = 1L << 30;

    private const int HeaderBytes = 4096;

    private readonly string _file;

    /// <summary>Describes a file.</summary>
    public FileContent(string file, string path, bool isGiven)
        : base(path, System.IO.Path.GetDirectoryName(file) ?? "", isGiven) => _file = file;

    /// <inheritdoc/>
    public override string FullPath => _file;

    /// <inheritdoc/>
    public override OpenedImage Open(ImageBufferPool? pool)
    {
        using var handle = File.OpenHandle(_file, options: FileOptions.SequentialScan);
        var length = RandomAccess.GetLength(handle);
        if (length > MaxLength)
            throw new IOException(FormattableString.Invariant($"{length} > {MaxLength} bytes"));
        var buffer = ImageBufferPool.Rent(pool, (int)length);
        var done = 0;
        while (done < buffer.Length)
        {
            var read = RandomAccess.Read(handle, buffer.Bytes[done..], done);
            if (read == 0)
                break;
            done += read;
        }

        // The file became shorter while it was read.
        buffer.SetLength(done);
        return OpenedImage.Whole(buffer, pool);
    }

    /// <inheritdoc/>
    public override OpenedImage OpenMetadata(ImageBufferPool? pool) =>
        OpenedImage.MetadataOf(new FileStream(_file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, HeaderBytes), pool);

    /// <inheritdoc/>
    public override Stream? OpenSymbols()
    {
        var symbols = System.IO.Path.ChangeExtension(_file, ".pdb");
        return File.Exists(symbols) ? File.OpenRead(symbols) : null;
    }
}
