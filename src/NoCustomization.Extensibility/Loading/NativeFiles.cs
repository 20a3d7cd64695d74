using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NoCustomization.Extensibility.Loading;

/// <summary>
/// Native libraries that the operator allows. The operating system loads files alone, so the verified bytes are written to a folder of this process that nobody else may enter.
/// </summary>
internal sealed class NativeFiles(IEnumerable<Image> files)
{
    private readonly Dictionary<string, Image> _files = files.GroupBy(f => FolderChecks.FileName(f.Path), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);
    private string? _folder;

    /// <summary>The file that holds a library; null where none is allowed under the name.</summary>
    /// <param name="name">The name as code asks for it: with or without the prefix and ending of the operating system.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public string? Find(string name)
    {
        foreach (var candidate in (string[])[name, name + ".dll", "lib" + name + ".so", name + ".so", "lib" + name + ".dylib", name + ".dylib"])
        {
            if (_files.TryGetValue(candidate, out var file))
                return PathOf(candidate, file);
        }

        return null;
    }

    private static string NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory("nocustomization-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Some systems keep a library until the process has ended.
            }
        };
        return folder;
    }

    private string PathOf(string name, Image file)
    {
        lock (_written)
        {
            if (_written.TryGetValue(name, out var path))
                return path;
            _folder ??= NewFolder();
            path = Path.Combine(_folder, name);
            using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None))
                stream.Write(file.File.Content.Span);
            _written.Add(name, path);
            return path;
        }
    }
}
