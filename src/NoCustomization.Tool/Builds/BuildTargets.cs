using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NoCustomization.Tool.Cli;

namespace NoCustomization.Tool.Builds;

/// <summary>Finds what to build from what the user names: a solution, a project, or a folder of them.</summary>
/// <param name="Folder">The folder they are in; absolute.</param>
/// <param name="Files">One solution, or projects; absolute, in order.</param>
internal sealed record BuildTargets(string Folder, IReadOnlyList<string> Files)
{
    private static readonly string[] Solutions = [".sln", ".slnx", ".slnf"];
    private static readonly string[] Projects = [".csproj", ".vbproj", ".fsproj"];

    /// <summary>Finds what to build.</summary>
    /// <exception cref="ToolException">There is none, or the path is something else.</exception>
    public static BuildTargets Find(ToolContext context, string asked)
    {
        var path = Path.GetFullPath(asked, context.Console.WorkingDirectory);
        if (File.Exists(path))
        {
            return Has(Solutions, path) || Has(Projects, path)
                ? new(Path.GetDirectoryName(path)!, [path])
                : throw new ToolException(context.Text("Check_NotAProject", path));
        }

        if (!Directory.Exists(path))
            throw new ToolException(context.Text("Input_Missing", path));
        return FindIn(context, path);
    }

    private static BuildTargets FindIn(ToolContext context, string folder)
    {
        var solutions = Directory.EnumerateFiles(folder).Where(f => Has(Solutions, f) && !f.EndsWith(".slnf", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToArray();
        if (solutions.Length > 1)
            throw new ToolException(context.Text("Check_SeveralSolutions", folder, string.Join(", ", solutions.Select(Path.GetFileName))));
        if (solutions.Length == 1)
            return new(folder, solutions);
        var projects = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Where(f => Has(Projects, f) && !IsOutput(folder, f))
            .Order(StringComparer.Ordinal).ToArray();
        return projects.Length > 0 ? new(folder, projects) : throw new ToolException(context.Text("Check_NoProject", folder), ExitCode.NothingToScan);
    }

    private static bool IsOutput(string folder, string file) =>
        Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj" or "node_modules" || p.StartsWith('.'));

    private static bool Has(string[] extensions, string path) => extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
