using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace NoCustomization.Docs.Tests.Documents;

/// <summary>The files of the repository that the documentation consists of or speaks about.</summary>
internal static class Repository
{
    /// <summary>The repository's root folder.</summary>
    public static string Root { get; } = Path.TrimEndingDirectorySeparator(Fact("RepositoryRoot"));

    /// <summary>A fact that the build wrote into this assembly.</summary>
    public static string Fact(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    /// <summary>The absolute path of a file named relative to the root with slashes.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The text of a file, with the line ends that the repository uses.</summary>
    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Writes a text.</summary>
    public static void Write(string relative, string text) => File.WriteAllText(PathOf(relative), text);

    /// <summary>Every Markdown file that is for readers, relative to the root with slashes.</summary>
    public static IEnumerable<string> MarkdownFiles() => new[] { "docs", "samples" }
        .SelectMany(folder => Files(folder, "*.md"))
        .Concat(Directory.EnumerateFiles(Root, "*.md").Select(Path.GetFileName))
        .Select(f => f!)
        .Order(StringComparer.Ordinal);

    /// <summary>Files below a folder, relative to the root with slashes; what builds and restores leave behind excepted.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(f => !f.Split('/').Any(part => part is "obj" or "bin" or ".nuget" or "packages"))
            .Order(StringComparer.Ordinal);
}
