using System;
using System.Collections.Generic;
using NoCustomization.Policy.Catalogs;

namespace NoCustomization.Policy.Cores;

/// <summary>A standard package whose core is protected: its assemblies, namespaces and, where it cannot be annotated, its catalog.</summary>
public sealed class CorePackage
{
    private readonly AssemblyClaim[] _assemblies;
    private readonly string[] _namespaces;
    private readonly string[] _openNamespaces;

    internal CorePackage(PackageDeclaration declaration, string declaringAssembly, Catalog? catalog)
    {
        Id = declaration.Id;
        DisplayName = declaration.Name ?? declaration.Id;
        Zone = declaration.Zone;
        Reference = declaration.Reference;
        Catalog = catalog;
        _assemblies = declaration.Assemblies is { Count: > 0 } named ? [.. named] : [new AssemblyClaim(declaringAssembly, null)];
        _namespaces = declaration.Namespaces is { Count: > 0 } roots ? [.. roots] : [declaringAssembly];
        _openNamespaces = [.. declaration.OpenNamespaces];
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The product name shown to people.</summary>
    public string DisplayName { get; }

    /// <summary>The network zone.</summary>
    public PackageZone Zone { get; }

    /// <summary>Which public symbols may be referred to.</summary>
    public PackageReferencePolicy Reference { get; }

    /// <summary>The catalog that describes it, or null where its attributes do.</summary>
    public Catalog? Catalog { get; }

    /// <summary>The assemblies that belong to the core.</summary>
    public IReadOnlyList<AssemblyClaim> Assemblies => _assemblies;

    /// <summary>Whether the core names the given assembly as its own.</summary>
    public bool Owns(string assemblyName, string? publicKeyToken)
    {
        foreach (var claim in _assemblies)
        {
            if (claim.Matches(assemblyName, publicKeyToken))
                return true;
        }

        return false;
    }

    /// <summary>Whether a namespace is one of the core's, or below one.</summary>
    public bool OwnsNamespace(string name) => IsUnderAny(name, _namespaces);

    /// <summary>Whether vendors may declare extension methods in a namespace. Exact: what lies below an open namespace is not open.</summary>
    public bool IsOpenNamespace(string name) => Array.IndexOf(_openNamespaces, name) >= 0;

    private static bool IsUnderAny(string name, string[] roots)
    {
        foreach (var root in roots)
        {
            if (name.StartsWith(root, StringComparison.Ordinal) && (name.Length == root.Length || name[root.Length] == '.'))
                return true;
        }

        return false;
    }
}
