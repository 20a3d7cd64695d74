using System.Collections.Generic;

namespace NoCustomization.Policy.Cores;

/// <summary>What a <c>StandardPackageAttribute</c> or a catalog says about a package as a whole.</summary>
public sealed class PackageDeclaration
{
    /// <summary>Declares a package.</summary>
    /// <param name="id">The stable id.</param>
    public PackageDeclaration(string id) => Id = id;

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The product name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The publisher, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>The assemblies named; null where only the declaring one.</summary>
    public IReadOnlyList<AssemblyClaim>? Assemblies { get; init; }

    /// <summary>Root namespaces; null for the name of the declaring assembly.</summary>
    public IReadOnlyList<string>? Namespaces { get; init; }

    /// <summary>Namespaces open for extension methods.</summary>
    public IReadOnlyList<string> OpenNamespaces { get; init; } = [];

    /// <summary>The network zone.</summary>
    public PackageZone Zone { get; init; }

    /// <summary>Which public symbols may be referred to.</summary>
    public PackageReferencePolicy Reference { get; init; }
}
