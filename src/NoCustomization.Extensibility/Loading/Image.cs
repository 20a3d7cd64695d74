using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Extensibility.Loading;

/// <summary>A file of an extension and what a loader needs to know of it. Read from its bytes; nothing is loaded.</summary>
internal sealed class Image
{
    private Image(FileImage file, ImageKind kind)
    {
        File = file;
        Kind = kind;
    }

    /// <summary>The file.</summary>
    public FileImage File { get; }

    /// <summary>Its path.</summary>
    public string Path => File.Path;

    /// <summary>What it is.</summary>
    public ImageKind Kind { get; }

    /// <summary>Why it is damaged; empty where it is not.</summary>
    public string Damage { get; private init; } = "";

    /// <summary>Simple name; empty for what is no assembly.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Assembly version.</summary>
    public Version Version { get; private init; } = new();

    /// <summary>Language of a satellite; empty for code.</summary>
    public string Culture { get; private init; } = "";

    /// <summary>Module version id.</summary>
    public Guid Mvid { get; private init; }

    /// <summary>What it references.</summary>
    public IReadOnlyList<AssemblyUse> References { get; private init; } = [];

    /// <summary>The id by which it says that it is an extension; null where it does not.</summary>
    public string? ExtensionId { get; private init; }

    /// <summary>The vendor that it names with the id, or null.</summary>
    public string? Vendor { get; private init; }

    /// <summary>The version for people.</summary>
    public string DisplayVersion { get; private init; } = "";

    /// <summary>The framework that it says it was built for; empty where it does not.</summary>
    public string TargetFramework { get; private init; } = "";

    /// <summary>Its SHA-256, lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(File.Content.Span));

    /// <summary>Whether its name says that it is an assembly.</summary>
    public bool IsNamedAssembly => Path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);

    /// <summary>Looks at a file.</summary>
    public static Image Read(FileImage file)
    {
        var bytes = file.Content.Span;
        if (NativeFormats.IsForeign(bytes))
            return new(file, ImageKind.Native);
        if (!NativeFormats.IsPortableExecutable(bytes))
            return new(file, ImageKind.Content);
        try
        {
            using var pe = new PEReader(System.Collections.Immutable.ImmutableArray.Create(bytes));
            if (!pe.HasMetadata)
                return new(file, ImageKind.Native);
            var metadata = pe.GetMetadataReader();
            return metadata.IsAssembly ? Read(file, pe.PEHeaders.CorHeader!, metadata) : new(file, ImageKind.Native);
        }
        catch (Exception e) when (MetadataFaults.IsFault(e) || e is System.IO.IOException)
        {
            return new(file, ImageKind.Damaged) { Damage = e.Message };
        }
    }

    private static Image Read(FileImage file, CorHeader header, MetadataReader metadata)
    {
        var definition = metadata.GetAssemblyDefinition();
        var extension = ValueOf(metadata, AnnotationNames.Namespace, AnnotationNames.VendorExtension);
        var culture = metadata.GetString(definition.Culture);
        return new(file, KindOf(header, metadata, culture))
        {
            Name = metadata.GetString(definition.Name),
            Version = definition.Version,
            Culture = culture,
            Mvid = metadata.GetGuid(metadata.GetModuleDefinition().Mvid),
            References = [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(r => new AssemblyUse(metadata.GetString(r.Name), r.Version))],
            ExtensionId = extension?.FirstString,
            Vendor = extension?.Named.FirstOrDefault(n => n.Key == "Vendor").Value as string,
            TargetFramework = ValueOf(metadata, "System.Runtime.Versioning", "TargetFrameworkAttribute")?.FirstString ?? "",
            DisplayVersion = ValueOf(metadata, "System.Reflection", "AssemblyInformationalVersionAttribute")?.FirstString ?? definition.Version.ToString(),
        };
    }

    private static AttributeValue? ValueOf(MetadataReader metadata, string @namespace, string name)
    {
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (AttributeNames.Is(metadata, attribute, @namespace, name))
                return AttributeValue.Read(metadata, attribute);
        }

        return null;
    }

    private static ImageKind KindOf(CorHeader header, MetadataReader metadata, string culture)
    {
        // Machine code is what runs, whatever the IL beside it says.
        if (header.ManagedNativeHeaderDirectory.Size > 0)
            return ImageKind.Precompiled;
        if ((header.Flags & CorFlags.ILOnly) == 0 || (header.Flags & CorFlags.NativeEntryPoint) != 0 || header.VtableFixupsDirectory.Size > 0 || metadata.AssemblyFiles.Count(f => metadata.GetAssemblyFile(f).ContainsMetadata) > 0)
            return ImageKind.Native;
        return culture.Length > 0 && metadata.TypeDefinitions.Count <= 1 && metadata.MethodDefinitions.Count == 0 ? ImageKind.Satellite : ImageKind.Managed;
    }
}

/// <summary>A reference to an assembly.</summary>
/// <param name="Name">Simple name.</param>
/// <param name="Version">The version compiled against.</param>
internal readonly record struct AssemblyUse(string Name, Version Version);
