using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace NoCustomization.Municipal.Tests.Framework;

/// <summary>Files that follow from the code. A test compares them; with <c>NOCUSTOMIZATION_UPDATE_DOCS=1</c> it writes them instead.</summary>
internal static class Generated
{
    private static readonly string s_root = typeof(Generated).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(fact => fact.Key == "RepositoryRoot").Value!;

    /// <summary>The absolute path of a file of the repository.</summary>
    public static string PathOf(string relative) => Path.Combine(s_root, relative);

    /// <summary>Demands that a file has a text, or writes it.</summary>
    public static void Expect(string relative, string expected)
    {
        var path = PathOf(relative);
        if (Environment.GetEnvironmentVariable("NOCUSTOMIZATION_UPDATE_DOCS") == "1")
            File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
