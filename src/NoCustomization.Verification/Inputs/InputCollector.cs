using System;
using System.Collections.Generic;
using System.IO;
using NoCustomization.Policy.Artefacts;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Verification.Inputs;

/// <summary>Finds the candidates in files, packages and folders, in a fixed order. What cannot be read becomes a problem.</summary>
internal sealed class InputCollector : IDisposable
{
    private readonly ArchiveCache _archives = new();

    /// <summary>What could not be read.</summary>
    public List<InputProblem> Problems { get; } = [];

    /// <summary>The candidates in one input.</summary>
    public FoundFiles Collect(string input)
    {
        var found = new FoundFiles();
        var full = Path.GetFullPath(input);
        if (Directory.Exists(full))
            new FolderWalker(this, full).Collect(found);
        else if (!File.Exists(full))
            Problems.Add(new InputProblem(input, new Text("Input_NotFound")));
        else if (IsArchive(full))
            CollectArchive(new ArchiveFile(full), Path.GetFileName(full), found);
        else
            CollectFile(full, found);
        return found;
    }

    // Of an assembly alone, what the host reads by its name is part of it.
    private static void CollectFile(string file, FoundFiles found)
    {
        found.Assemblies.Add(new FileContent(file, Path.GetFileName(file), isGiven: true));
        foreach (var companion in (string[])[Path.ChangeExtension(file, ".runtimeconfig.json"), file + ".config"])
        {
            if (IsAssembly(file) && File.Exists(companion))
                found.Artefacts.Add(ArtefactContent.Of(companion, Path.GetFileName(companion), Artefact.SortOf(companion)));
        }
    }

    /// <summary>The assemblies in the folder of a file: the file itself, and what it may reference.</summary>
    public static IEnumerable<AssemblyContent> FolderOf(string file)
    {
        var names = Directory.GetFiles(Path.GetDirectoryName(file)!, "*", FolderWalker.Flat);
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (IsAssembly(name))
                yield return new FileContent(name, Path.GetFileName(name), isGiven: false);
        }
    }

    /// <summary>Takes the candidates of an archive.</summary>
    public void CollectArchive(ArchiveFile archive, string path, FoundFiles found)
    {
        try
        {
            ArchiveReader.Collect(_archives, archive, path, found, Problems);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException)
        {
            Problems.Add(new InputProblem(path, new Text("Input_DamagedArchive", e.Message)));
        }
    }

    /// <summary>Whether a file's name is that of an assembly.</summary>
    public static bool IsAssembly(string name) =>
        name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file's name is that of a package or zip archive.</summary>
    public static bool IsArchive(string name) =>
        name.EndsWith(".nupkg", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public void Dispose() => _archives.Dispose();
}
