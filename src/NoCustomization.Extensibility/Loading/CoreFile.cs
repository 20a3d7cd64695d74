using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NoCustomization.Verification;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Extensibility.Loading;

/// <summary>An assembly of a core as it runs, and the file it came from. What the core opens is read from the file, so both must be one.</summary>
internal sealed class CoreFile
{
    private CoreFile(Assembly assembly, string package)
    {
        Assembly = assembly;
        Package = package;
    }

    /// <summary>The assembly that runs.</summary>
    public Assembly Assembly { get; }

    /// <summary>The id of its package.</summary>
    public string Package { get; }

    /// <summary>The file; null where there is none, or it is damaged.</summary>
    public Image? Image { get; private init; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<LoadProblem> Problems { get; private init; } = [];

    /// <summary>Reads the file of an assembly that runs.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="package">The id of its package.</param>
    /// <param name="recorded">What is recorded of cores.</param>
    /// <param name="culture">The language of what is said.</param>
    public static CoreFile Read(Assembly assembly, string package, IReadOnlyList<CoreIdentity> recorded, CultureInfo culture)
    {
        var name = assembly.GetName().Name!;
        if (assembly.Location.Length == 0)
            return new(assembly, package) { Problems = [new(LoadProblemKind.CoreWithoutFile, name)] };
        try
        {
            var image = Image.Read(new FileImage(assembly.Location, File.ReadAllBytes(assembly.Location)));
            var differences = new List<string>();
            if (!IsLoadedFrom(assembly, image))
                differences.Add(LoadProblem.Text("Core_Replaced", culture, assembly.Location));
            foreach (var identity in recorded.Where(r => r.Assembly.Equals(name, StringComparison.OrdinalIgnoreCase)))
                differences.AddRange(Differences(identity, assembly.GetName(), image, culture));
            return new(assembly, package) { Image = image, Problems = differences.Count == 0 ? [] : [new(LoadProblemKind.CoreNotGenuine, name, string.Join("; ", differences))] };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(assembly, package) { Problems = [new(LoadProblemKind.CoreNotGenuine, name, e.Message)] };
        }
    }

    // An MVID can be copied; what runs has its metadata in memory.
    private static unsafe bool IsLoadedFrom(Assembly assembly, Image image)
    {
        if (!assembly.TryGetRawMetadata(out var blob, out var length))
            return false;
        try
        {
            using var pe = new PEReader(System.Collections.Immutable.ImmutableArray.Create(image.File.Content.Span));
            return pe.HasMetadata && pe.GetMetadata() is var metadata && new ReadOnlySpan<byte>(metadata.Pointer, metadata.Length).SequenceEqual(new ReadOnlySpan<byte>(blob, length));
        }
        catch (Exception e) when (MetadataFaults.IsFault(e))
        {
            return false;
        }
    }

    private static IEnumerable<string> Differences(CoreIdentity recorded, AssemblyName name, Image image, CultureInfo culture)
    {
        var token = Convert.ToHexStringLower(name.GetPublicKeyToken() ?? []);
        var facts = new (string What, string? Wanted, string Found)[]
        {
            ("SHA-256", recorded.Sha256, image.Sha256),
            ("MVID", recorded.Mvid?.ToString(), image.Mvid.ToString()),
            ("version", recorded.Version?.ToString(), image.Version.ToString()),
            ("public key token", recorded.PublicKeyToken, token),
        };
        return facts.Where(f => f.Wanted is not null && !f.Wanted.Equals(f.Found, StringComparison.OrdinalIgnoreCase))
            .Select(f => LoadProblem.Text("Core_Differs", culture, f.What, f.Wanted!, f.Found.Length == 0 ? "-" : f.Found));
    }
}
