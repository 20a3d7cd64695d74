using System.Collections.Generic;
using System.IO;

namespace NoCustomization.Tool.Builds.Logs;

/// <summary>Paths as the machine that built calls them: a log may come from one with other separators.</summary>
internal static class LogPaths
{
    /// <summary>The last part.</summary>
    public static string FileOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>The last part without its extension.</summary>
    public static string NameOf(string path) => Path.GetFileNameWithoutExtension(FileOf(path));

    /// <summary>Everything before the last part.</summary>
    public static string FolderOf(string path) => path[..(path.LastIndexOfAny(['/', '\\']) is > 0 and var end ? end : 0)];

    /// <summary>A path relative to a folder, made absolute.</summary>
    public static string Combine(string folder, string path)
    {
        var isRooted = path is ['/' or '\\', ..] or [_, ':', ..];
        var whole = isRooted ? path : folder + (folder.Contains('\\') ? '\\' : '/') + path;
        var separator = whole.Contains('\\') && !whole.StartsWith('/') ? '\\' : '/';
        var parts = new List<string>();
        foreach (var part in whole.Split(separator, '/'))
        {
            if (part == ".." && parts.Count > 1)
                parts.RemoveAt(parts.Count - 1);
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
                parts.Add(part);
        }

        return string.Join(separator, parts);
    }
}
