using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;

namespace NoCustomization.Tool.Evidence;

/// <summary>A file by its content.</summary>
/// <param name="Name">Its name in a manifest, with <c>/</c>.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
internal sealed record FileDigest(string Name, string Sha256)
{
    /// <summary>The digest of a file.</summary>
    /// <param name="name">The name to give it.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static FileDigest Of(string name, string path)
    {
        using var stream = File.OpenRead(path);
        return new(name, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    /// <summary>The digest of bytes.</summary>
    public static FileDigest Of(string name, byte[] bytes) => new(name, Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The digests of files and of all files in folders, each once, by name.</summary>
    /// <param name="paths">Files and folders; what does not exist is left out, for the run has said so.</param>
    /// <param name="show">Names a file.</param>
    /// <param name="except">A file to leave out, or null.</param>
    /// <exception cref="IOException">One cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">One must not be read.</exception>
    public static IReadOnlyList<FileDigest> OfAll(IEnumerable<string> paths, Func<string, string> show, string? except = null) =>
    [
        .. paths.SelectMany(p => Directory.Exists(p) ? FileTree.FilesOf(p) : File.Exists(p) ? [p] : [])
            .Where(p => p != except).Distinct(StringComparer.Ordinal).Select(p => Of(show(p), p)).OrderBy(d => d.Name, StringComparer.Ordinal),
    ];
}
