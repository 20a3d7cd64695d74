using System;
using System.IO;
using NoCustomization.Policy.Artefacts;

namespace NoCustomization.Tool.Evidence;

/// <summary>Whether a file is one that <c>verify</c> would have judged, or that can be loaded as code under whatever name.</summary>
internal static class Judgeable
{
    private static readonly string[] Suffixes = [".dll", ".exe", ".nupkg", ".zip"];

    /// <summary>Whether it is.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static bool Is(string path) => Array.Exists(Suffixes, s => path.EndsWith(s, StringComparison.OrdinalIgnoreCase)) || Artefact.SortOf(path) != ArtefactSort.None || IsImage(path);

    // Every image of code begins with these letters, and the runtime loads one by any name.
    private static bool IsImage(string path)
    {
        Span<byte> start = stackalloc byte[2];
        using var stream = File.OpenRead(path);
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("MZ"u8);
    }
}
