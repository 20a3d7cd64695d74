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

    internal CorePackage(PackageDeclaration declaration, string declaringAssembly, IReadOnlyList<AssemblyClaim> assemblies, Catalog? catalog)
    {
        Id = declaration.Id;
        DisplayName = declaration.Name ?? declaration.Id;
        Zone = declaration.Zone;
        Reference = declaration.Reference;
        Catalog = catalog;
        _assemblies = [.. assemblies];
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

    /// <summary>Whether the user named it, so that it goes before everything that was found.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Assemblies that the core names and that declare a package of their own: not its own, and yet not judged against it.</summary>
    internal IReadOnlyList<AssemblyClaim> Spared { get; init; } = [];

    /// <summary>Whether the given assembly belongs to the core.</summary>
    public bool Owns(string assemblyName, string? publicKeyToken) => IsIn(_assemblies, assemblyName, publicKeyToken);

    /// <summary>Whether the core does not judge an assembly: it belongs to it, or at least is named by it.</summary>
    public bool Spares(string assemblyName, string? publicKeyToken) => IsIn(_assemblies, assemblyName, publicKeyToken) || IsIn(Spared, assemblyName, publicKeyToken);

    /// <summary>Whether it decides about an assembly that both name: a given core before others, and the strict one before the lenient.</summary>
    internal bool Outranks(CorePackage other) => IsGiven != other.IsGiven ? IsGiven : Reference > other.Reference;

    /// <summary>Whether a namespace is one of the core's, or below one.</summary>
    public bool OwnsNamespace(string name) => IsUnderAny(name, _namespaces);

    /// <summary>Whether vendors may declare extension methods in a namespace. Exact: what lies below an open namespace is not open.</summary>
    public bool IsOpenNamespace(string name) => Array.IndexOf(_openNamespaces, name) >= 0;

    private static bool IsIn(IReadOnlyList<AssemblyClaim> claims, string assemblyName, string? publicKeyToken)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Matches(assemblyName, publicKeyToken))
                return true;
        }

        return false;
    }

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
