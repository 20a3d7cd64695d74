using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using NoCustomization.Verification;

namespace NoCustomization.Extensibility.Loading;

/// <summary>
/// The bytes of everything in a folder, read once. What is verified and what is loaded later both come from here, so that nobody can put one thing before the verifier and another before the runtime.
/// </summary>
/// <param name="folder">The folder; absolute.</param>
/// <param name="files">Its files, paths relative to it.</param>
internal sealed class FolderSnapshot(string folder, IReadOnlyList<FileImage> files)
{
    private const int MaxDepth = 32;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false, MatchType = MatchType.Simple };

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>Its files, in order of their paths.</summary>
    public IReadOnlyList<FileImage> Files => files;

    /// <summary>Reads a folder.</summary>
    /// <exception cref="LoadException">It holds what cannot be read whole and for good: links, too much of anything, names that are one and two.</exception>
    public static FolderSnapshot Take(string folder, ExtensionLoadOptions limits)
    {
        var reader = new Reader(folder, limits);
        reader.Read(new DirectoryInfo(folder), "", 0);
        reader.Files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new(folder, reader.Files);
    }

    private sealed class Reader(string folder, ExtensionLoadOptions limits)
    {
        // One folder on Linux must be the same extension on Windows and macOS.
        private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
        private long _bytes;

        public List<FileImage> Files { get; } = [];

        public void Read(DirectoryInfo directory, string path, int depth)
        {
            if (depth > MaxDepth)
                throw new LoadException(LoadProblemKind.TooDeep, path);
            RefuseLink(directory, path.Length == 0 ? Printable.Of(folder) : path);
            FileSystemInfo[] entries;
            try
            {
                entries = directory.GetFileSystemInfos("*", Everything);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new LoadException(LoadProblemKind.Unreadable, Printable.Of(path.Length == 0 ? folder : path), Printable.Of(e.Message));
            }

            foreach (var entry in entries)
            {
                var name = path.Length == 0 ? entry.Name : path + "/" + entry.Name;
                RefuseName(name);
                RefuseLink(entry, name);
                if (entry is DirectoryInfo inner)
                    Read(inner, name, depth + 1);
                else
                    Files.Add(new FileImage(name, Read((FileInfo)entry, name)));
            }
        }

        private static void RefuseLink(FileSystemInfo entry, string name)
        {
            // Where it leads may change at any time, and is nobody's folder.
            if ((entry.Attributes & FileAttributes.ReparsePoint) != 0 || (entry.Attributes & FileAttributes.Device) != 0)
                throw new LoadException(LoadProblemKind.Link, name);
        }

        private void RefuseName(string name)
        {
            if (Printable.Of(name) != name || name.Contains('\\'))
                throw new LoadException(LoadProblemKind.OddName, Printable.Of(name));
            if (!_names.TryAdd(name.Normalize(NormalizationForm.FormC), name))
                throw new LoadException(LoadProblemKind.NamesDifferInCase, _names[name.Normalize(NormalizationForm.FormC)], name);
            if (_names.Count > limits.MaxFiles)
                throw new LoadException(LoadProblemKind.TooManyFiles, limits.MaxFiles);
        }

        private byte[] Read(FileInfo file, string name)
        {
            try
            {
                // Pipes and sockets have no length; to open one might never end.
                var length = file.Length;
                if (length == 0)
                    return [];
                if (length > limits.MaxFileBytes)
                    throw new LoadException(LoadProblemKind.FileTooLarge, name, length, limits.MaxFileBytes);
                if ((_bytes += length) > limits.MaxFolderBytes)
                    throw new LoadException(LoadProblemKind.FolderTooLarge, limits.MaxFolderBytes);
                using var handle = File.OpenHandle(file.FullName, options: FileOptions.SequentialScan);
                var bytes = new byte[length];
                var done = 0;
                for (int read; done < bytes.Length && (read = RandomAccess.Read(handle, bytes.AsSpan(done), done)) > 0;)
                    done += read;
                return done == bytes.Length && RandomAccess.GetLength(handle) == length ? bytes : throw new IOException("its length changed while it was read");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new LoadException(LoadProblemKind.Unreadable, name, Printable.Of(e.Message));
            }
        }
    }
}
