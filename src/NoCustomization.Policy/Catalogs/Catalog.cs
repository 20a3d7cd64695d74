using System;
using System.Collections.Generic;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Catalogs;

/// <summary>
/// What a core that cannot be annotated opens, from a <c>*.nocustomization-catalog.json</c> file. Immutable; look-ups are by
/// documentation-comment id and by name segments, so that a catalog of 10,000 entries costs as little as one of 10.
/// </summary>
public sealed class Catalog
{
    private static readonly List<(int Order, CatalogPattern Pattern)> s_none = [];

    private readonly Dictionary<string, CatalogEntry> _exact;
    private readonly CatalogPattern[] _patterns;
    private readonly Dictionary<char, PatternTree> _trees = [];
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
        for (var i = 0; i < _patterns.Length; i++)
        {
            if (!_trees.TryGetValue(_patterns[i].Kind, out var tree))
                _trees.Add(_patterns[i].Kind, tree = new PatternTree());
            tree.Add(_patterns[i], i);
        }
    }

    /// <summary>The package.</summary>
    public PackageDeclaration Declaration { get; }

    /// <summary>Wildcard and namespace entries.</summary>
    public IReadOnlyList<CatalogPattern> Patterns => _patterns;

    /// <summary>Exact entries, by documentation-comment id.</summary>
    public IReadOnlyDictionary<string, CatalogEntry> Entries => _exact;

    /// <summary>Where it names single symbols, in order of reading.</summary>
    public IReadOnlyList<CatalogMention> Mentions { get; init; } = [];

    /// <summary>Whether an assembly is one the catalog describes, in a version it covers.</summary>
    public bool AppliesTo(AssemblyFacts assembly) => Describes(assembly) && (_versions is null || _versions.Contains(assembly.Version));

    /// <summary>Whether an assembly is one the catalog names, in whatever version.</summary>
    public bool Describes(AssemblyFacts assembly)
    {
        foreach (var claim in Declaration.Assemblies!)
        {
            if (claim.Matches(assembly.Name, assembly.PublicKeyToken))
                return true;
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
        foreach (var (_, pattern) in PatternsOf(symbol))
            best.Take(pattern.Entry, pattern.Specificity);
        return best.ToAnnotations();
    }

    private List<(int Order, CatalogPattern Pattern)> PatternsOf(CoreSymbol symbol)
    {
        List<(int Order, CatalogPattern Pattern)>? found = null;
        // A namespace pattern names the types of the namespace; their members and nested types follow them.
        if (symbol.IsType && symbol.ContainingType is null && _trees.TryGetValue('N', out var namespaces))
            namespaces.Find(symbol.Namespace.Split('.'), ref found);
        if (_trees.Count > 0 && _trees.TryGetValue(symbol.DocumentationId[0], out var tree))
            tree.Find(CatalogPattern.Split(symbol.DocumentationId.Substring(2)), ref found);
        if (found is null)
            return s_none;
        found.Sort((a, b) => a.Order.CompareTo(b.Order));
        return found;
    }
}
