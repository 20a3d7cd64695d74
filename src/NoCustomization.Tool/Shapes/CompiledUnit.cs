using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Tool.Shapes;

/// <summary>A compiled core or stub, or a library that a shape references.</summary>
internal sealed class CompiledUnit
{
    private const string CatalogExtension = ".nocustomization-catalog.json";
    private readonly Lazy<PortableExecutableReference> _reference;
    private readonly Lazy<PortableExecutableReference> _publicized;

    /// <summary>Describes an assembly.</summary>
    /// <param name="name">Simple name.</param>
    /// <param name="sourcePath">Full path of the source file, or of the library.</param>
    /// <param name="image">The assembly's bytes.</param>
    public CompiledUnit(string name, string sourcePath, byte[] image)
    {
        Name = name;
        SourcePath = sourcePath;
        Image = image;
        var catalog = Path.ChangeExtension(sourcePath, CatalogExtension);
        CatalogPath = File.Exists(catalog) ? catalog : null;
        _reference = new(() => MetadataReference.CreateFromImage(ImmutableArray.Create(Image), filePath: name + ".dll"));
        _publicized = new(() => MetadataReference.CreateFromImage(ImmutableArray.Create(Publicizer.Publicize(Image)), filePath: name + ".dll"));
    }

    /// <summary>What it was compiled against; empty for a library.</summary>
    public IReadOnlyList<MetadataReference> References { get; init; } = [];

    /// <summary>Simple name.</summary>
    public string Name { get; }

    /// <summary>Full path of what it was made from.</summary>
    public string SourcePath { get; }

    /// <summary>The assembly's bytes: the genuine ones, whatever a shape is compiled against.</summary>
    public byte[] Image { get; }

    /// <summary>Full path of the catalog that stands beside it, or null.</summary>
    public string? CatalogPath { get; }

    /// <summary>The reference for a compilation.</summary>
    /// <param name="alias">The extern alias, or null.</param>
    /// <param name="publicized">Whether its internals are public.</param>
    public MetadataReference ToReference(string? alias = null, bool publicized = false)
    {
        var reference = publicized ? _publicized.Value : _reference.Value;
        return alias is null ? reference : reference.WithAliases([alias]);
    }
}
