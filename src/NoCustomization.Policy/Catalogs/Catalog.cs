using System;
using System.Collections.Generic;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Catalogs;

/// <summary>
/// What a core that cannot be annotated opens, from a <c>*.nocustomization-catalog.json</c> file. Immutable; look-ups are by
/// documentation-comment id, so that a catalog of 10,000 entries costs as little as one of 10.
/// </summary>
public sealed class Catalog
{
    private readonly Dictionary<string, CatalogEntry> _exact;
    private readonly CatalogPattern[] _patterns;
    private readonly VersionRange? _versions;

    /// <summary>Creates a catalog.</summary>
    /// <param name="declaration">The package; its assemblies are named.</param>
    /// <param name="versions">The assembly versions covered, or null for any.</param>
    /// <param name="exact">Entries by documentation-comment id.</param>
    /// <param name="patterns">Entries with wildcards and namespaces.</param>
    public Catalog(PackageDeclaration declaration, VersionRange? versions, Dictionary<string, CatalogEntry> exact, IReadOnlyCollection<CatalogPattern> patterns)
    {
        if (declaration.Assemblies is not { Count: > 0 })
            throw new ArgumentException("A catalog names at least one assembly.", nameof(declaration));
        Declaration = declaration;
        _versions = versions;
        _exact = exact;
        _patterns = [.. patterns];
    }

    /// <summary>The package.</summary>
    public PackageDeclaration Declaration { get; }

    /// <summary>Wildcard and namespace entries.</summary>
    public IReadOnlyList<CatalogPattern> Patterns => _patterns;

    /// <summary>Exact entries, by documentation-comment id.</summary>
    public IReadOnlyDictionary<string, CatalogEntry> Entries => _exact;

    /// <summary>Whether an assembly is one the catalog describes, in a version it covers.</summary>
    public bool AppliesTo(AssemblyFacts assembly)
    {
        foreach (var claim in Declaration.Assemblies!)
        {
            if (claim.Matches(assembly.Name, assembly.PublicKeyToken))
                return _versions is null || _versions.Contains(assembly.Version);
        }

        return false;
    }

    /// <summary>
    /// The annotations of a symbol. The most specific entry decides whether it is open or closed; on a tie, closed wins.
    /// Must-call-base and the alternative are taken from the most specific entry that has them.
    /// </summary>
    public SymbolAnnotations AnnotationsOf(CoreSymbol symbol)
    {
        _exact.TryGetValue(symbol.DocumentationId, out var exact);
        var best = new CatalogMatch();
        if (exact is not null)
            best.Take(exact, int.MaxValue);
        foreach (var pattern in _patterns)
        {
            if (pattern.Matches(symbol))
                best.Take(pattern.Entry, pattern.Specificity);
        }

        return best.ToAnnotations();
    }
}
