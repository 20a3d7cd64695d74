using System;
using System.IO;
using System.Text;
using NoCustomization.Policy.Artefacts;

namespace NoCustomization.Verification.Inputs;

/// <summary>A file beside assemblies that says how a process is started.</summary>
/// <param name="path">Its path for people, with <c>/</c>.</param>
/// <param name="folder">Identity of the folder it lies in, as assemblies have it.</param>
/// <param name="sort">What it is.</param>
/// <param name="open">Opens it.</param>
internal sealed class ArtefactContent(string path, string folder, ArtefactSort sort, Func<Stream> open)
{
    // Nobody writes settings of this size; what is larger is something else by that name.
    private const int MaxLength = 4 << 20;

    /// <summary>Its path for people.</summary>
    public string Path => path;

    /// <summary>Identity of its folder.</summary>
    public string Folder => folder;

    /// <summary>What it is.</summary>
    public ArtefactSort Sort => sort;

    /// <summary>Describes a file.</summary>
    public static ArtefactContent Of(string file, string path, ArtefactSort sort) =>
        new(path, System.IO.Path.GetDirectoryName(file) ?? "", sort, () => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));

    /// <summary>Describes a text in memory.</summary>
    public static ArtefactContent Of(string path, string text) => new(path, "", Artefact.SortOf(path), () => new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false));

    /// <summary>Reads it; null where it is too large to be what its name says.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    /// <exception cref="InvalidDataException">Its archive is damaged.</exception>
    public string? Read()
    {
        using var stream = open();
        if (stream.Length > MaxLength)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
