using System.IO;

namespace NoCustomization.Tool.Verbs.Waivers;

/// <summary>Writes files whole or not at all: nobody reads half a register.</summary>
internal static class NewFile
{
    /// <summary>Writes a file, in place of one that may be there.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="System.UnauthorizedAccessException">It must not be written.</exception>
    public static void Write(string path, byte[] content)
    {
        var partial = path + ".partial";
        File.WriteAllBytes(partial, content);
        File.Move(partial, path, overwrite: true);
    }
}
