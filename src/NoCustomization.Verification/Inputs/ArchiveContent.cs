using System.IO;

namespace NoCustomization.Verification.Inputs;

/// <summary>A candidate in an archive.</summary>
internal sealed class ArchiveContent : AssemblyContent
{
    private readonly ArchiveCache _cache;
    private readonly ArchiveFile _archive;
    private readonly int _entry;
    private readonly int _symbols;

    /// <summary>Describes an entry.</summary>
    /// <param name="cache">Opens archives.</param>
    /// <param name="archive">The archive.</param>
    /// <param name="entry">Position of the entry.</param>
    /// <param name="symbols">Position of the debug symbols' entry, or -1.</param>
    /// <param name="path">Path for people.</param>
    public ArchiveContent(ArchiveCache cache, ArchiveFile archive, int entry, int symbols, string path)
        : base(path, archive.File + "!" + System.IO.Path.GetDirectoryName(path), isGiven: false)
    {
        _cache = cache;
        _archive = archive;
        _entry = entry;
        _symbols = symbols;
    }

    /// <inheritdoc/>
    public override OpenedImage Open(ImageBufferPool? pool) => OpenedImage.Whole(_cache.Read(_archive, _entry, pool), pool);

    /// <inheritdoc/>
    public override Stream? OpenSymbols() =>
        _symbols < 0 ? null : new MemoryStream(_cache.ReadAll(_archive, _symbols), writable: false);
}
