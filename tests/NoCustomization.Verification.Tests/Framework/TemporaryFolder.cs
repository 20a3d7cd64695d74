using System;
using System.IO;
using System.IO.Compression;

namespace NoCustomization.Verification.Tests.Framework;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("nocustomization").FullName;

    /// <summary>Writes a file; folders are made.</summary>
    public string Write(string name, byte[] content)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return file;
    }

    /// <summary>Writes an archive.</summary>
    public string Pack(string name, params (string Entry, byte[] Content)[] entries) => Write(name, Zip(entries));

    /// <summary>An archive in memory.</summary>
    public static byte[] Zip(params (string Entry, byte[] Content)[] entries)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            foreach (var (entry, content) in entries)
            {
                using var stream = archive.CreateEntry(entry, CompressionLevel.SmallestSize).Open();
                stream.Write(content);
            }
        }

        return memory.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
