using System;
using System.IO;

namespace NoCustomization.Tool.Output;

/// <summary>Writes paths so that they mean the same on another machine: relative to a folder, with forward slashes.</summary>
internal static class PathDisplay
{
    /// <summary>A path relative to a folder where it lies below it, else as it is.</summary>
    public static string Relative(string root, string path)
    {
        var relative = IsBelow(root, path) ? Path.GetRelativePath(root, path) : path;
        return Path.DirectorySeparatorChar == '\\' ? relative.Replace('\\', '/') : relative;
    }

    /// <summary>Whether an absolute path lies below a folder.</summary>
    public static bool IsBelow(string root, string path)
    {
        if (!Path.IsPathFullyQualified(path))
            return false;
        var relative = Path.GetRelativePath(root, path);
        return !Path.IsPathFullyQualified(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>
    /// The folder to which the paths of a report are relative: the root of the repository that holds what is judged; without one the working
    /// directory where it lies below that, else its own folder.
    /// </summary>
    public static string RootOf(string folder, string workingDirectory)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            // A file in a work tree, a folder in a clone.
            if (Path.Exists(Path.Combine(current.FullName, ".git")))
                return current.FullName;
        }

        return IsBelow(workingDirectory, folder) ? workingDirectory : folder;
    }
}
