using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NoCustomization.Docs.Tests.Documents;
using Xunit;

namespace NoCustomization.Docs.Tests;

/// <summary>Every relative link leads to a file that exists, and to a heading of it.</summary>
public sealed class LinkTests
{
    [Fact]
    public void Relative_links_resolve() => Expected.Nothing(Repository.MarkdownFiles().SelectMany(Broken));

    private static IEnumerable<string> Broken(string path)
    {
        foreach (var link in Document.Read(path).Links())
        {
            if (Uri.TryCreate(link, UriKind.Absolute, out _))
                continue;
            var parts = Uri.UnescapeDataString(link).Split('#', 2);
            var target = parts[0].Length == 0 ? path : Path.GetRelativePath(Repository.Root, Path.Combine(Repository.PathOf(path), "..", parts[0])).Replace(Path.DirectorySeparatorChar, '/');
            if (!File.Exists(Repository.PathOf(target)) && !Directory.Exists(Repository.PathOf(target)))
                yield return $"{path}: '{link}' leads to no file";
            else if (parts.Length == 2 && !Document.Read(target).Anchors().Contains(parts[1]))
                yield return $"{path}: '{link}' leads to no heading";
        }
    }
}
