using System;
using System.Collections.Generic;
using System.IO;

namespace NoCustomization.Tool.Evidence;

/// <summary>All files below a folder in ordinal order, those behind links too; a folder that several links lead to counts once, so that none leads round in circles.</summary>
internal static class FileTree
{
    private static readonly EnumerationOptions Flat = new() { AttributesToSkip = 0, IgnoreInaccessible = false, MatchType = MatchType.Simple };

    /// <summary>The files; absolute paths.</summary>
    /// <param name="folder">The folder; absolute.</param>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder must not be read.</exception>
    public static IReadOnlyList<string> FilesOf(string folder)
    {
        var files = new List<string>();
        Walk(folder, Real(folder, folder), new HashSet<string>(StringComparer.Ordinal), files);
        return files;
    }

    private static void Walk(string folder, string real, HashSet<string> visited, List<string> files)
    {
        if (!visited.Add(real))
            return;
        files.AddRange(Ordered(Directory.GetFiles(folder, "*", Flat)));
        foreach (var below in Ordered(Directory.GetDirectories(folder, "*", Flat)))
            Walk(below, Real(below, Path.Combine(real, Path.GetFileName(below))), visited, files);
    }

    private static string Real(string folder, string otherwise) => Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? otherwise;

    private static string[] Ordered(string[] paths)
    {
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }
}
