using System.IO;

namespace NoCustomization.Tool.Shapes;

/// <summary>How files are named in reports.</summary>
internal static class ShapePaths
{
    /// <summary>A file relative to the folder of the run, with <c>/</c> on every system.</summary>
    public static string Relative(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');
}
