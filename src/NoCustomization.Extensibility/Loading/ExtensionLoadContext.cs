using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace NoCustomization.Extensibility.Loading;

/// <summary>
/// Where one extension runs: its own dependencies in its own versions, from the bytes that were verified; contracts and platform from the host; nothing else. There is no promise of unloading: a new
/// version comes with a restart.
/// </summary>
internal sealed class ExtensionLoadContext : AssemblyLoadContext
{
    [ThreadStatic]
    private static (ExtensionLoadContext Context, Guid Mvid)? s_expected;

    private readonly HostAssemblies _host;
    private readonly Dictionary<(string Name, string Culture), Image> _images = new(NameAndCulture.Instance);
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _symbols = new(StringComparer.Ordinal);
    private readonly NativeFiles _natives;

    /// <summary>Prepares to load an extension.</summary>
    /// <param name="extension">The extension.</param>
    /// <param name="mayLoad">Which of its files were judged, or are allowed all the same.</param>
    /// <param name="host">What comes from the host.</param>
    public ExtensionLoadContext(ExtensionFolder extension, Func<Image, bool> mayLoad, HostAssemblies host)
        : base(extension.Id)
    {
        Id = extension.Id;
        _host = host;
        foreach (var image in extension.Images.Where(mayLoad).Where(i => i.Name.Length > 0))
            _images.TryAdd((image.Name, image.Culture), image);
        foreach (var file in extension.Images.Where(i => i.Path.EndsWith(".pdb", StringComparison.OrdinalIgnoreCase)))
            _symbols[Path.ChangeExtension(file.Path, null)] = file.File.Content;
        _natives = new NativeFiles(extension.Images.Where(i => i.Kind == ImageKind.Native && i.Name.Length == 0 && mayLoad(i)));
    }

    /// <summary>The id of the extension.</summary>
    public string Id { get; }

    /// <summary>
    /// Whether an assembly that was just loaded is the one that this thread is loading from verified bytes. Answers once: what a handler of the event loads in its turn is something else.
    /// </summary>
    public static bool Expects(Assembly assembly)
    {
        if (s_expected is not { } expected || GetLoadContext(assembly) != expected.Context || assembly.ManifestModule.ModuleVersionId != expected.Mvid)
            return false;
        s_expected = null;
        return true;
    }

    /// <summary>Loads one of the verified assemblies.</summary>
    /// <exception cref="BadImageFormatException">The runtime refuses it.</exception>
    /// <exception cref="FileLoadException">The runtime refuses it.</exception>
    public Assembly Load(Image image)
    {
        using var bytes = StreamOf(image.File.Content);
        using var symbols = _symbols.TryGetValue(Path.ChangeExtension(image.Path, null), out var pdb) ? StreamOf(pdb) : null;
        s_expected = (this, image.Mvid);
        try
        {
            return LoadFromStream(bytes, symbols);
        }
        finally
        {
            s_expected = null;
        }
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name ?? "";
        var culture = assemblyName.CultureName ?? "";
        if (culture.Length == 0 && _host.IsShared(name))
            return _host.Shared(name) ?? throw Missing(name);
        if (_images.TryGetValue((name, culture), out var image))
            return Load(image);
        // The platform's satellites and those that are not there: the resources fall back.
        if (culture.Length > 0 || _host.IsPlatform(name))
            return null;
        // Not the exception by which the runtime goes on to ask whoever listens: that is not the one who was verified.
        throw Missing(name);
    }

    /// <inheritdoc/>
    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName)
    {
        if (_natives.Find(unmanagedDllName) is { } file)
            return LoadUnmanagedDllFromPath(file);
        // A library of the operating system is asked for by its name; one at a place of its own is somebody's file.
        if (unmanagedDllName.AsSpan().IndexOfAny('/', '\\') >= 0)
            throw new DllNotFoundException(LoadProblem.Text("Native_ByPath", System.Globalization.CultureInfo.CurrentUICulture, Id, Printable.Of(unmanagedDllName)));
        return IntPtr.Zero;
    }

    private FileLoadException Missing(string name) => new(LoadProblem.Text("Assembly_NotVerified", System.Globalization.CultureInfo.CurrentUICulture, Id, Printable.Of(name)), name);

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    private sealed class NameAndCulture : IEqualityComparer<(string Name, string Culture)>
    {
        public static readonly NameAndCulture Instance = new();

        public bool Equals((string Name, string Culture) x, (string Name, string Culture) y) =>
            x.Name.Equals(y.Name, StringComparison.OrdinalIgnoreCase) && x.Culture.Equals(y.Culture, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((string Name, string Culture) key) => HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(key.Name), StringComparer.OrdinalIgnoreCase.GetHashCode(key.Culture));
    }
}
