using System;
using System.Collections.Generic;
using NoCustomization.Verification.Inputs;

namespace NoCustomization.Verification.Metadata;

/// <summary>
/// Every assembly that was found, and which of them a reference means. Opened images are kept, cores for good and a few others by age, because
/// the memory of a run must not grow with the number of assemblies.
/// </summary>
internal sealed class AssemblyUniverse : IDisposable
{
    // Bytes of metadata of assemblies that are no core's.
    private const long KeptBytes = 10 << 20;

    private readonly Dictionary<string, List<KnownAssembly>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<KnownAssembly, AssemblyImage?> _open = [];
    private readonly List<KnownAssembly> _byAge = [];
    private AssemblyImage? _judged;

    /// <summary>Memory for images.</summary>
    public ImageBufferPool Pool { get; } = new();

    /// <summary>All assemblies, in the order found.</summary>
    public List<KnownAssembly> All { get; } = [];

    /// <summary>Adds an assembly. Those added first are preferred where several have one name: add the given cores first.</summary>
    public void Add(KnownAssembly assembly)
    {
        All.Add(assembly);
        if (!_byName.TryGetValue(assembly.Facts.Name, out var list))
            _byName.Add(assembly.Facts.Name, list = []);
        list.Add(assembly);
    }

    /// <summary>
    /// The assembly that a reference means, or null where none was found: a given core first, then one of the same folder, then the first found.
    /// Versions are not compared, as the runtime and binding redirects may pick another one than was compiled against.
    /// </summary>
    public KnownAssembly? Find(string name, KnownAssembly from)
    {
        if (!_byName.TryGetValue(name, out var list))
            return null;
        if (list.Count == 1)
            return list[0];
        foreach (var candidate in list)
        {
            if (candidate.IsReferenceOnly)
                return candidate;
        }

        foreach (var candidate in list)
        {
            if (candidate.Content.Folder == from.Content.Folder)
                return candidate;
        }

        return list[0];
    }

    /// <summary>Opens an assembly's metadata, or answers the image that is open already; null where it cannot be read.</summary>
    public AssemblyImage? Open(KnownAssembly assembly)
    {
        if (_judged?.Assembly == assembly)
            return _judged;
        if (_open.TryGetValue(assembly, out var image))
            return image;
        try
        {
            image = AssemblyImage.OpenMetadata(assembly);
        }
        catch (Exception e) when (MetadataFaults.IsFault(e) || IsUnreadable(e))
        {
            // It was readable when it was found; judged on its own it is a problem there, here it only is no help.
            image = null;
        }

        _open.Add(assembly, image);
        _byAge.Add(assembly);
        return image;
    }

    /// <summary>Opens an assembly to judge it; until the next one, references to it lead to this image.</summary>
    /// <exception cref="BadImageFormatException">It is damaged, or cannot be read any longer.</exception>
    public AssemblyImage OpenToJudge(KnownAssembly assembly)
    {
        try
        {
            return _judged = AssemblyImage.Open(assembly, Pool);
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            throw new BadImageFormatException(e.Message, e);
        }
    }

    /// <summary>
    /// Closes the assembly judged, and what was opened longest ago and is no core's. Nothing may hold on to an image from here on.
    /// </summary>
    public void CloseJudged()
    {
        _judged?.Dispose();
        _judged = null;
        var excess = -KeptBytes;
        foreach (var assembly in _byAge)
            excess += assembly.IsPinned ? 0 : SizeOf(assembly);
        for (var i = 0; i < _byAge.Count && excess > 0;)
        {
            var assembly = _byAge[i];
            if (assembly.IsPinned)
            {
                i++;
                continue;
            }

            excess -= SizeOf(assembly);
            _open[assembly]?.Dispose();
            _open.Remove(assembly);
            _byAge.RemoveAt(i);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _judged?.Dispose();
        foreach (var image in _open.Values)
            image?.Dispose();
        _open.Clear();
        Pool.Dispose();
    }

    private long SizeOf(KnownAssembly assembly) => _open[assembly]?.Metadata.MetadataLength ?? 0;

    private static bool IsUnreadable(Exception e) => e is System.IO.IOException or UnauthorizedAccessException or System.IO.InvalidDataException;
}
