using System;
using System.IO;

namespace NoCustomization.Extensibility.Tests.Loading.Framework;

/// <summary>Folders for cores that run in this process: their files are read as long as it lives, and are gone after it.</summary>
internal static class CoreFolder
{
    private static readonly Lazy<string> Root = new(() =>
    {
        var root = Directory.CreateTempSubdirectory("nocustomization-cores-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            try
            {
                Directory.Delete(root, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Windows keeps what is loaded.
            }
        };
        return root;
    });

    /// <summary>A file in a folder of its own.</summary>
    public static string Write(string name, byte[] content)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(Root.Value, Path.GetRandomFileName())).FullName, name);
        File.WriteAllBytes(file, content);
        return file;
    }
}
