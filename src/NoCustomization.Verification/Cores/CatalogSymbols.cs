using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Cores;

/// <summary>Compares the symbols that a catalog names with those of the assemblies it describes.</summary>
internal sealed class CatalogSymbols
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _forwarded = [];
    private readonly HashSet<string> _wanted;

    private CatalogSymbols(Catalog catalog) => _wanted = [.. catalog.Mentions.Select(m => TypeOf(m.Id))];

    /// <summary>
    /// The entries that name nothing. Nothing is said where an assembly is there without its internals; where one is not at hand, only of what would be in a type that is.
    /// </summary>
    public static IEnumerable<CatalogSymbolProblem> Unknown(Catalog catalog, AssemblyUniverse universe)
    {
        KnownAssembly[] described = [.. universe.All.Where(a => a.Facts.Declaration is null && catalog.AppliesTo(a.Facts))];
        if (catalog.Mentions.Count == 0 || described.Length == 0 || described.Any(a => a.IsReferenceAssembly))
            return [];
        var isWhole = catalog.Declaration.Assemblies!.All(c => described.Any(a => c.Matches(a.Facts.Name, a.Facts.PublicKeyToken)));
        var symbols = new CatalogSymbols(catalog);
        foreach (var assembly in described)
        {
            if (universe.Open(assembly) is not { } image || !symbols.TryAdd(image.Metadata))
                return [];
        }

        return catalog.Mentions.Where(m => !symbols.MayHave(m.Id, isWhole)).Select(m => new CatalogSymbolProblem(catalog, m.Unknown));
    }

    // A type that moved to another assembly is still the core's; what it has is not looked up there.
    private bool MayHave(string id, bool isWhole) => _known.Contains(id) || (!isWhole && !_known.Contains("T:" + OwnerOf(id)))
        || _forwarded.Exists(f => (TypeOf(id) + ".").StartsWith(f + ".", StringComparison.Ordinal));

    private bool TryAdd(MetadataReader metadata)
    {
        try
        {
            Add(metadata);
            return true;
        }
        catch (Exception e) when (MetadataFaults.IsFault(e))
        {
            return false;
        }
    }

    private void Add(MetadataReader metadata)
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            var id = DocumentationIds.OfType(metadata, handle);
            _known.Add(id);
            // Of most types no member is named.
            if (_wanted.Contains(id[2..]))
                AddMembers(metadata, handle);
        }

        foreach (var handle in metadata.ExportedTypes)
        {
            var type = metadata.GetExportedType(handle);
            if (type.IsForwarder)
                _forwarded.Add(type.Namespace.IsNil ? metadata.GetString(type.Name) : metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name));
        }
    }

    private void AddMembers(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        foreach (var method in type.GetMethods())
            _known.Add(DocumentationIds.OfMethod(metadata, method));
        foreach (var field in type.GetFields())
            _known.Add(DocumentationIds.OfField(metadata, field));
        foreach (var property in type.GetProperties())
            _known.Add(DocumentationIds.OfProperty(metadata, handle, property));
        foreach (var @event in type.GetEvents())
            _known.Add(DocumentationIds.OfEvent(metadata, handle, @event));
    }

    // The name of the type itself, or of the one that declares the member.
    private static string TypeOf(string id) => id[0] == 'T' ? id[2..] : OwnerOf(id);

    // What holds it: a type, or the namespace of a type.
    private static string OwnerOf(string id)
    {
        var name = id[2..];
        var parameters = name.IndexOf('(', StringComparison.Ordinal);
        var end = name.LastIndexOf('.', (parameters < 0 ? name.Length : parameters) - 1);
        return end < 0 ? name : name[..end];
    }
}
