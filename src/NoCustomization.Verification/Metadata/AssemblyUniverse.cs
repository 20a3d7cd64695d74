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
    private const int KeptImages = 8;

    private readonly Dictionary<string, List<KnownAssembly>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<KnownAssembly, AssemblyImage?> _open = [];
    private readonly List<KnownAssembly> _byAge = [];

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

    /// <summary>Opens an assembly, or answers the image that is open already; null where it cannot be read.</summary>
    public AssemblyImage? Open(KnownAssembly assembly)
    {
        if (_open.TryGetValue(assembly, out var image))
            return image;
        try
        {
            image = AssemblyImage.Open(assembly, Pool);
        }
        catch (Exception e) when (MetadataFaults.IsFault(e) || e is System.IO.IOException or UnauthorizedAccessException or System.IO.InvalidDataException)
        {
            // It was readable when it was found; judged on its own it is a problem there, here it only is no help.
            image = null;
        }

        _open.Add(assembly, image);
        _byAge.Add(assembly);
        return image;
    }

    /// <summary>Closes what was opened longest ago and is no core's. Only between two judged assemblies: nothing may hold on to an image.</summary>
    public void Trim()
    {
        var excess = -KeptImages;
        foreach (var assembly in _byAge)
            excess += assembly.IsPinned ? 0 : 1;
        for (var i = 0; i < _byAge.Count && excess > 0;)
        {
            var assembly = _byAge[i];
            if (assembly.IsPinned)
            {
                i++;
                continue;
            }

            _open[assembly]?.Dispose();
            _open.Remove(assembly);
            _byAge.RemoveAt(i);
            excess--;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var image in _open.Values)
            image?.Dispose();
        _open.Clear();
        Pool.Dispose();
    }
}
