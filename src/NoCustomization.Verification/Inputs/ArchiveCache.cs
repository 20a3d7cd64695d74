using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;

namespace NoCustomization.Verification.Inputs;

/// <summary>Keeps the archive used last open, as its entries are read one after the other. For one thread.</summary>
internal sealed class ArchiveCache : IDisposable
{
    // Entries may share their compressed bytes, so that no ratio of one entry tells how much comes out of a file.
    private const long MaxTotal = 16L << 30;

    private readonly Dictionary<string, long> _spent = new(StringComparer.Ordinal);
    private ArchiveFile? _file;
    private ZipArchive? _archive;

    /// <summary>Opens an archive.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public ZipArchive Open(ArchiveFile file)
    {
        if (_file == file)
            return _archive!;
        var stream = file.Outer is null
            ? file.Content is { } content ? MemoryContent.StreamOf(content) : File.OpenRead(file.File)
            : (Stream)new MemoryStream(ReadAll(file.Outer, file.Entry), writable: false);
        Close();
        try
        {
            _archive = new ZipArchive(stream, ZipArchiveMode.Read);
        }
        catch
        {
            stream.Dispose();
            throw;
        }

        _file = file;
        return _archive;
    }

    /// <summary>Reads an entry.</summary>
    /// <exception cref="InvalidDataException">It is damaged, encrypted, or beyond the limits.</exception>
    public byte[] ReadAll(ArchiveFile file, int entry) => ArchiveLimits.ReadAll(Spend(file, entry));

    /// <summary>Reads an entry into a buffer.</summary>
    /// <exception cref="InvalidDataException">It is damaged, encrypted, or beyond the limits.</exception>
    public ImageBuffer Read(ArchiveFile file, int entry, ImageBufferPool? pool) => ArchiveLimits.Read(Spend(file, entry), pool);

    /// <inheritdoc/>
    public void Dispose() => Close();

    private ZipArchiveEntry Spend(ArchiveFile file, int index)
    {
        var entry = Open(file).Entries[index];
        var spent = _spent.GetValueOrDefault(file.File) + entry.Length;
        if (spent > MaxTotal || spent < 0)
            throw new InvalidDataException("More comes out of the archive than allowed: " + file.File);
        _spent[file.File] = spent;
        return entry;
    }

    private void Close()
    {
        _archive?.Dispose();
        _archive = null;
        _file = null;
    }
}
