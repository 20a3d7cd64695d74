using System;
using System.IO;
using System.IO.Compression;

namespace NoCustomization.Verification.Inputs;

/// <summary>Keeps the archive used last open, as its entries are read one after the other. For one thread.</summary>
internal sealed class ArchiveCache : IDisposable
{
    private ArchiveFile? _file;
    private ZipArchive? _archive;

    /// <summary>Opens an archive.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public ZipArchive Open(ArchiveFile file)
    {
        if (_file == file)
            return _archive!;
        var stream = file.Outer is null
            ? File.OpenRead(file.File)
            : (Stream)new MemoryStream(ArchiveLimits.ReadAll(Open(file.Outer).Entries[file.Entry]), writable: false);
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

    /// <inheritdoc/>
    public void Dispose() => Close();

    private void Close()
    {
        _archive?.Dispose();
        _archive = null;
        _file = null;
    }
}
