using System.IO;

namespace NoCustomization.Verification.Inputs;

/// <summary>Where the bytes of one candidate come from.</summary>
internal abstract class AssemblyContent
{
    /// <summary>Describes a candidate.</summary>
    /// <param name="path">Its path for people, with <c>/</c>.</param>
    /// <param name="folder">Identity of the folder it lies in: assemblies of one folder are each other's nearest references.</param>
    /// <param name="isGiven">Whether the user named this very file, so that it must be judgeable.</param>
    protected AssemblyContent(string path, string folder, bool isGiven)
    {
        Path = path;
        Folder = folder;
        IsGiven = isGiven;
    }

    /// <summary>Its path for people.</summary>
    public string Path { get; }

    /// <summary>Identity of its folder.</summary>
    public string Folder { get; }

    /// <summary>Whether the user named this very file.</summary>
    public bool IsGiven { get; }

    /// <summary>Full path of the file; empty for what is no file of its own.</summary>
    public virtual string FullPath => "";

    /// <summary>Reads all of it.</summary>
    /// <param name="pool">Memory to use, or null for memory of its own.</param>
    /// <exception cref="IOException">It cannot be read, or is too large.</exception>
    /// <exception cref="System.UnauthorizedAccessException">It must not be read.</exception>
    /// <exception cref="InvalidDataException">Its archive is damaged.</exception>
    public abstract OpenedImage Open(ImageBufferPool? pool);

    /// <summary>Reads its headers and metadata; all of it where that is no dearer. Throws as <see cref="Open"/> does.</summary>
    /// <param name="pool">Memory to use, or null for memory of its own.</param>
    /// <exception cref="System.BadImageFormatException">Its headers are damaged.</exception>
    public virtual OpenedImage OpenMetadata(ImageBufferPool? pool) => Open(pool);

    /// <summary>The debug symbols that lie beside it, or null.</summary>
    public abstract Stream? OpenSymbols();
}
