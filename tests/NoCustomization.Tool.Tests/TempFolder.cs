using System;
using System.IO;

namespace NoCustomization.Tool.Tests;

/// <summary>A folder of one test, with a marker that makes it a repository of its own. Gone when disposed.</summary>
public sealed class TempFolder : IDisposable
{
    /// <summary>Creates the folder.</summary>
    public TempFolder()
    {
        Root = Directory.CreateTempSubdirectory("nocustomization-tests-").FullName;
        Directory.CreateDirectory(Path.Combine(Root, ".git"));
    }

    /// <summary>The folder; absolute.</summary>
    public string Root { get; }

    /// <summary>The absolute path of a file or folder in it.</summary>
    public string this[string relative] => Path.Combine(Root, relative);

    /// <summary>Writes a text file, with its folder.</summary>
    public string Write(string relative, string text)
    {
        var path = this[relative];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);
}
