using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using NoCustomization.Policy.Artefacts;

namespace NoCustomization.Verification.Inputs;

/// <summary>Finds the candidates among files in memory, as <see cref="FolderWalker"/> does in a folder; beyond that, an assembly under another name.</summary>
internal static class MemoryFiles
{
    // Where a file's headers say that the portable executable begins.
    private const int OffsetOfHeader = 0x3C;

    /// <summary>Adds the candidates.</summary>
    public static void Collect(InputCollector collector, IReadOnlyList<FileImage> files, FoundFiles found)
    {
        var byName = new Dictionary<string, FileImage>(StringComparer.Ordinal);
        var order = new List<FileImage>(files);
        order.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        foreach (var file in order)
            byName[file.Path] = file;
        foreach (var file in order)
        {
            if (InputCollector.IsAssembly(file.Path) || IsExecutable(file.Content.Span))
                found.Assemblies.Add(new MemoryContent(file.Path, file.Content, byName.GetValueOrDefault(Path.ChangeExtension(file.Path, ".pdb"))?.Content, FolderOf(file.Path), isGiven: false));
            else if (InputCollector.IsArchive(file.Path))
                collector.CollectArchive(new ArchiveFile(file.Path) { Content = file.Content }, file.Path, found);
            else if (Artefact.SortOf(file.Path) is not ArtefactSort.None and var sort)
                found.Artefacts.Add(new ArtefactContent(file.Path, FolderOf(file.Path), sort, () => MemoryContent.StreamOf(file.Content)));
        }
    }

    /// <summary>The candidates for cores: every file.</summary>
    public static IEnumerable<AssemblyContent> Cores(IReadOnlyList<FileImage> files)
    {
        foreach (var file in files)
            yield return new MemoryContent(file.Path, file.Content, null, "!core/" + FolderOf(file.Path), isGiven: true);
    }

    // No folder of the file system begins so.
    private static string FolderOf(string path) => "!" + Path.GetDirectoryName(path);

    private static bool IsExecutable(ReadOnlySpan<byte> file)
    {
        if (file.Length < OffsetOfHeader + sizeof(int) || file[0] != 'M' || file[1] != 'Z')
            return false;
        var header = BinaryPrimitives.ReadInt32LittleEndian(file[OffsetOfHeader..]);
        return header >= 0 && header <= file.Length - 4 && file.Slice(header, 4).SequenceEqual("PE\0\0"u8);
    }
}
