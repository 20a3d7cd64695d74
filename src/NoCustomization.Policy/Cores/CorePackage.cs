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

    /// <summary>Whether the core names an assembly of a simple name, whatever key it demands of it.</summary>
    public bool Names(string assemblyName) =>
        Array.Exists(_assemblies, a => string.Equals(a.Name, assemblyName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it decides about an assembly that both name: a given core before others, and the strict one before the lenient.</summary>
    internal bool Outranks(CorePackage other) => IsGiven != other.IsGiven ? IsGiven : Reference > other.Reference;

    /// <summary>
    /// A namespace that is one of the core's or below one, null for any other. To Visual Basic, where letter case makes no difference, the namespace is the same
    /// in any spelling; it gets the core's, so that it has one name.
    /// </summary>
    /// <param name="name">The namespace as written.</param>
    /// <param name="comparison">How the language compares names.</param>
    public string? OwnNamespace(string name, StringComparison comparison)
    {
        if (RootOf(name, comparison) is not { } root)
            return null;
        return Array.Find(_openNamespaces, n => n.Equals(name, comparison)) ?? (name.StartsWith(root, StringComparison.Ordinal) ? name : root + name.Substring(root.Length));
    }

    /// <summary>How long the root namespace is that a namespace is or stands below; -1 where it is none of the core's.</summary>
    internal int RootLength(string name, StringComparison comparison) => RootOf(name, comparison)?.Length ?? -1;

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

    // The nearest of several, one below the other.
    private string? RootOf(string name, StringComparison comparison)
    {
        string? nearest = null;
        foreach (var root in _namespaces)
        {
            if (name.StartsWith(root, comparison) && (name.Length == root.Length || name[root.Length] == '.') && !(root.Length < nearest?.Length))
                nearest = root;
        }

        return nearest;
    }
}
