using System;
using System.Collections.Generic;
using System.IO;
using NoCustomization.Policy.Artefacts;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Verification.Inputs;

/// <summary>Walks a folder and all below it in ordinal order; a folder reached twice through links is walked once.</summary>
internal sealed class FolderWalker(InputCollector collector, string root)
{
    /// <summary>One folder, everything in it.</summary>
    public static readonly EnumerationOptions Flat = new() { AttributesToSkip = 0, IgnoreInaccessible = false, MatchType = MatchType.Simple };

    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    /// <summary>Adds what the folder holds.</summary>
    public void Collect(FoundFiles found) => Walk(root, found);

    private void Walk(string folder, FoundFiles found)
    {
        // Two routes to one folder, or a link to a folder above, end here.
        if (!_visited.Add(RealPath(folder)))
            return;
        string[] files, folders;
        try
        {
            files = Directory.GetFiles(folder, "*", Flat);
            folders = Directory.GetDirectories(folder, "*", Flat);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            collector.Problems.Add(new InputProblem(Relative(folder), new Text("Input_Unreadable", e.Message)));
            return;
        }

        Array.Sort(files, StringComparer.Ordinal);
        Array.Sort(folders, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (InputCollector.IsAssembly(file))
                found.Assemblies.Add(new FileContent(file, Relative(file), isGiven: false));
            else if (InputCollector.IsArchive(file))
                collector.CollectArchive(new ArchiveFile(file), Relative(file), found);
            else if (Artefact.SortOf(file) is not ArtefactSort.None and var sort)
                found.Artefacts.Add(ArtefactContent.Of(file, Relative(file), sort));
        }

        foreach (var next in folders)
            Walk(next, found);
    }

    private string Relative(string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    // Links above the folder are followed too: a/link/b and a/real/b are one.
    private static string RealPath(string folder)
    {
        var parts = new Stack<string>();
        var current = folder;
        for (var hops = 0; hops < 64; hops++)
        {
            if (TargetOf(current) is { } target)
            {
                current = Path.GetFullPath(target);
                continue;
            }

            var name = Path.GetFileName(current);
            var parent = Path.GetDirectoryName(current);
            if (string.IsNullOrEmpty(parent) || name.Length == 0)
                break;
            parts.Push(name);
            current = parent;
        }

        return Path.Combine([current, .. parts]);
    }

    private static string? TargetOf(string folder)
    {
        try
        {
            return Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
