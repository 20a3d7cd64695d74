using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;
using NoCustomization.Policy.Artefacts;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Verification.Inputs;

/// <summary>
/// Lists the candidates of a package or zip archive. Nothing is ever unpacked to disk; names only serve people. Every assembly counts, wherever it
/// lies, except the reference assemblies of a package (<c>ref/</c>), which are never run: build files could copy any other to the output.
/// </summary>
internal static class ArchiveReader
{
    /// <summary>Adds the candidates of an archive.</summary>
    public static void Collect(ArchiveCache cache, ArchiveFile file, string path, FoundFiles found, List<InputProblem> problems)
    {
        var entries = cache.Open(file).Entries;
        if (entries.Count > ArchiveLimits.MaxEntries)
            throw new InvalidDataException(FormattableString.Invariant($"{entries.Count} > {ArchiveLimits.MaxEntries} entries"));
        var isPackage = path.EndsWith(".nupkg", StringComparison.OrdinalIgnoreCase);
        var order = new List<(string Name, int Index)>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var name = Clean(entries[i].FullName);
            if (InputCollector.IsAssembly(name) && !(isPackage && name.StartsWith("ref/", StringComparison.OrdinalIgnoreCase)) || InputCollector.IsArchive(name) || Artefact.SortOf(name) != ArtefactSort.None)
                order.Add((name, i));
        }

        order.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name) is var c && c != 0 ? c : a.Index.CompareTo(b.Index));
        var symbols = SymbolsOf(entries);
        foreach (var (name, index) in order)
        {
            var full = path + "!" + name;
            if (InputCollector.IsAssembly(name))
                found.Assemblies.Add(new ArchiveContent(cache, file, index, symbols.GetValueOrDefault(Path.ChangeExtension(name, ".pdb"), -1), full));
            else if (Artefact.SortOf(name) is not ArtefactSort.None and var sort)
                found.Artefacts.Add(new ArtefactContent(full, file.File + "!" + Path.GetDirectoryName(full), sort, () => new MemoryStream(cache.ReadAll(file, index), writable: false)));
            else if (file.Depth + 1 >= ArchiveLimits.MaxDepth)
                problems.Add(new InputProblem(full, new Text("Input_ArchiveDepth")));
            else
                CollectInner(cache, new ArchiveFile(file.File, file, index), full, found, problems);
        }
    }

    private static void CollectInner(ArchiveCache cache, ArchiveFile file, string path, FoundFiles found, List<InputProblem> problems)
    {
        try
        {
            Collect(cache, file, path, found, problems);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or NotSupportedException)
        {
            problems.Add(new InputProblem(path, new Text("Input_DamagedArchive", e.Message)));
        }
    }

    private static Dictionary<string, int> SymbolsOf(IReadOnlyList<ZipArchiveEntry> entries)
    {
        var symbols = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].FullName.EndsWith(".pdb", StringComparison.OrdinalIgnoreCase))
                symbols.TryAdd(Clean(entries[i].FullName), i);
        }

        return symbols;
    }

    // A hostile name must not move a terminal's cursor or look like another path.
    private static string Clean(string name)
    {
        var builder = new StringBuilder(name.Length);
        foreach (var c in name)
            builder.Append(c == '\\' ? '/' : char.IsControl(c) ? '\uFFFD' : c);
        return builder.ToString();
    }
}
