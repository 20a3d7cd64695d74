using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NoCustomization.Tool.Shapes;

/// <summary>The shapes of a folder.</summary>
/// <param name="Path">Full path of the folder.</param>
/// <param name="Shapes">Files that name a core, in order of their paths.</param>
/// <param name="Problems">What is wrong with the folder's source files: read errors, and files that are neither a shape nor used by one.</param>
internal sealed record ShapeFolder(string Path, IReadOnlyList<SourceUnit> Shapes, IReadOnlyList<ShapeProblem> Problems)
{
    /// <summary>Reads a folder and what lies below it; <c>bin</c>, <c>obj</c> and hidden folders are left out.</summary>
    /// <param name="path">A folder, or one shape.</param>
    public static ShapeFolder Read(string path)
    {
        path = System.IO.Path.GetFullPath(path);
        var units = new List<SourceUnit>();
        var problems = new List<ShapeProblem>();
        foreach (var file in File.Exists(path) ? [path] : FilesOf(path))
        {
            try
            {
                units.Add(DirectiveReader.Read(file));
            }
            catch (IllFormedShapeException e)
            {
                problems.AddRange(e.Problems);
            }
        }

        // A shape whose first line is misspelt must not look like a file that means nothing.
        var used = units.SelectMany(UsedBy).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in units.Where(u => !u.IsShape && !used.Contains(u.Path)))
        {
            problems.AddRange(unit.Problems);
            if (unit.Problems.Count == 0)
                problems.Add(ShapeProblem.At(unit.Path, 0, "Shape_NoCore"));
        }

        return new ShapeFolder(Directory.Exists(path) ? path : System.IO.Path.GetDirectoryName(path)!, [.. units.Where(u => u.IsShape && !used.Contains(u.Path))], problems);
    }

    private static IEnumerable<string> UsedBy(SourceUnit unit) => unit.Cores.Concat(unit.References)
        .Where(r => r.Kind == ReferenceKind.Source).Select(r => r.Value).Concat(unit.With).Where(f => f != unit.Path);

    private static IEnumerable<string> FilesOf(string folder)
    {
        foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
        {
            if (SourceLanguages.Of(file) is not null)
                yield return file;
        }

        foreach (var child in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            var name = System.IO.Path.GetFileName(child);
            // A link may lead back to where it stands.
            if (name is "bin" or "obj" || name.StartsWith('.') || File.GetAttributes(child).HasFlag(FileAttributes.ReparsePoint))
                continue;
            foreach (var file in FilesOf(child))
                yield return file;
        }
    }
}
