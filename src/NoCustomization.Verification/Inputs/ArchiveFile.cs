namespace NoCustomization.Verification.Inputs;

/// <summary>An archive: a file, or an entry of another archive.</summary>
/// <param name="File">The outermost file.</param>
/// <param name="Outer">The archive that holds this one, or null.</param>
/// <param name="Entry">Position of this archive's entry in the outer one.</param>
internal sealed record ArchiveFile(string File, ArchiveFile? Outer = null, int Entry = 0)
{
    /// <summary>Its bytes, where the outermost file is in memory.</summary>
    public System.ReadOnlyMemory<byte>? Content { get; init; }

    /// <summary>How many archives it stands in.</summary>
    public int Depth => Outer is null ? 0 : Outer.Depth + 1;
}
