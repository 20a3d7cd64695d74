using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;

namespace NoCustomization.Tool.Builds.Logs;

/// <summary>The files that a binary log holds: build files, and what a project names in <c>EmbedInBinlog</c> items.</summary>
internal sealed class EmbeddedFiles
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the archive of a log.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public void Add(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        foreach (var entry in zip.Entries)
        {
            // Build files are many and large; nobody asks for them here.
            if (IsBuildFile(entry.Name))
                continue;
            using var reader = new StreamReader(entry.Open());
            _texts[Key(entry.FullName)] = reader.ReadToEnd();
        }
    }

    /// <summary>The text of a file, or null.</summary>
    /// <param name="path">The file, as the machine that built called it; absolute.</param>
    public string? Find(string path) => _texts.GetValueOrDefault(Key(path));

    private static bool IsBuildFile(string name) => name.EndsWith(".props", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".targets", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("proj", StringComparison.OrdinalIgnoreCase) || name.EndsWith("project.assets.json", StringComparison.OrdinalIgnoreCase);

    // The archive writes C:\a\b as C\a\b, and the log may come from a machine with other separators.
    private static string Key(string path) => path.Replace(":", "", StringComparison.Ordinal).Replace('\\', '/').TrimStart('/');
}
