using System;
using System.IO;
using NoCustomization.Tool.Cli;

namespace NoCustomization.Tool.Verbs.Waivers;

/// <summary>Small files that a command line names.</summary>
internal static class InputFile
{
    // Registers, certificates and lists; no more than a mistaken path should cost. Bytes.
    private const int MaxLength = 64 << 20;

    /// <summary>Reads a file.</summary>
    /// <param name="context">The language, and the folder that relative paths start from.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="ToolException">It does not exist, cannot be read or is far too large.</exception>
    public static byte[] Read(ToolContext context, string path)
    {
        var file = new FileInfo(Path.GetFullPath(path, context.Console.WorkingDirectory));
        if (!file.Exists)
            throw new ToolException(context.Text("Input_Missing", path));
        if (file.Length > MaxLength)
            throw new ToolException(context.Text("Input_TooLarge", path, MaxLength >> 20));
        try
        {
            return File.ReadAllBytes(file.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(context.Text("Input_Unreadable", path, e.Message));
        }
    }
}
