using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Cores;

/// <summary>
/// Which assemblies see which cores. An assembly sees a core that it references, or that an assembly it references sees: the compiler leaves out
/// a reference that only a vendor's own base class needs.
/// </summary>
internal sealed class ReferenceGraph
{
    private readonly AssemblyUniverse _universe;
    private readonly IReadOnlyList<Catalog> _catalogs;
    private readonly List<AssemblyFacts> _declared = [];
    private readonly List<KnownAssembly> _described = [];
    private readonly Dictionary<List<AssemblyFacts>, CoreSet> _sets = new(new SameAssemblies());

    /// <summary>Reads the references of every assembly once.</summary>
    public ReferenceGraph(AssemblyUniverse universe, IReadOnlyList<Catalog> catalogs)
    {
        _universe = universe;
        _catalogs = catalogs;
        FindDeclared();
        MarkNear();
    }

    /// <summary>
    /// What an assembly is judged against: the cores it sees, and those in whose namespaces it declares types. A compiler leaves out a reference of
    /// which nothing was used, so that an assembly may stand in a core's namespace without a trace of the core, or patch one by the names of its members.
    /// </summary>
    public CoreView ViewOf(KnownAssembly assembly)
    {
        var closure = assembly.IsNearCore ? ClosureOf(assembly) : [];
        var set = SetOf(assembly, closure);
        var claimed = set.FalselyClaimedBy(assembly.Facts, isJudged: true);
        if (set.Packages.Count == 0 && claimed is null)
            return CoreView.None;
        var judging = set.JudgingFor(assembly.Facts.Name, assembly.Facts.PublicKeyToken);
        var seen = new List<CorePackage>();
        foreach (var package in judging.Packages)
        {
            if (closure.Exists(f => package.Owns(f.Name, f.PublicKeyToken)) || assembly.Namespaces.Any(n => package.OwnNamespace(n, StringComparison.OrdinalIgnoreCase) is not null) || assembly.UsesPatchingLibrary)
                seen.Add(package);
        }

        // Who claims a core has to answer to it, whether or not anything of it is used.
        if (claimed is not null && !seen.Contains(claimed))
            seen.Add(claimed);
        return new CoreView(set.PackageOf(assembly.Facts.Name, assembly.Facts.PublicKeyToken), judging, seen, claimed);
    }

    /// <summary>The catalogs that describe an assembly about which something else has spoken, each assembly once.</summary>
    public IReadOnlyList<CatalogConflict> Conflicts => [.. _sets.Values.SelectMany(s => s.Conflicts).DistinctBy(c => (c.Catalog, c.Assembly, c.Other))];

    /// <summary>Whether an assembly declares a package, or a catalog describes it.</summary>
    public bool IsCore(KnownAssembly assembly) => SetOf(assembly, [assembly.Facts]).PackageOf(assembly.Facts.Name, assembly.Facts.PublicKeyToken) is not null;

    // Of several assemblies with one name, the one added first speaks: a given core before a copy that the vendor ships.
    private void FindDeclared()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var assembly in _universe.All)
        {
            if (assembly.Facts.Declaration is not null && names.Add(assembly.Facts.Name))
                _declared.Add(assembly.Facts);
            if (IsInCatalog(assembly.Facts))
                _described.Add(assembly);
        }
    }

    // From every assembly that may be a core's, backwards along references.
    private void MarkNear()
    {
        var referencedBy = new Dictionary<KnownAssembly, List<KnownAssembly>>();
        var queue = new Queue<KnownAssembly>();
        foreach (var assembly in _universe.All)
        {
            if (MayBeCore(assembly.Facts))
                Mark(assembly);
            foreach (var reference in assembly.References)
            {
                if (_universe.Find(reference.Name, assembly) is { } target)
                {
                    if (!referencedBy.TryGetValue(target, out var list))
                        referencedBy.Add(target, list = []);
                    list.Add(assembly);
                }
                else if (MayBeCore(reference))
                {
                    Mark(assembly);
                }
            }
        }

        while (queue.TryDequeue(out var current))
        {
            foreach (var from in referencedBy.GetValueOrDefault(current, []))
                Mark(from);
        }

        void Mark(KnownAssembly assembly)
        {
            if (assembly.IsNearCore)
                return;
            assembly.IsNearCore = true;
            queue.Enqueue(assembly);
        }
    }

    private bool MayBeCore(AssemblyFacts facts)
    {
        foreach (var declared in _declared)
        {
            if (string.Equals(declared.Name, facts.Name, StringComparison.OrdinalIgnoreCase))
                return true;
            foreach (var claim in declared.Declaration!.Assemblies ?? [])
            {
                if (claim.Matches(facts.Name, facts.PublicKeyToken))
                    return true;
            }
        }

        return IsInCatalog(facts);
    }

    private bool IsInCatalog(AssemblyFacts facts)
    {
        foreach (var catalog in _catalogs)
        {
            if (catalog.AppliesTo(facts))
                return true;
        }

        return false;
    }

    // What an assembly references, directly or not: those found with their own facts, the others as the reference describes them.
    private List<AssemblyFacts> ClosureOf(KnownAssembly start)
    {
        var facts = new List<AssemblyFacts>();
        var seen = new HashSet<KnownAssembly> { start };
        var missing = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var queue = new Queue<KnownAssembly>();
        queue.Enqueue(start);
        while (queue.TryDequeue(out var current))
        {
            foreach (var reference in current.References)
            {
                if (_universe.Find(reference.Name, current) is { } target)
                {
                    if (!seen.Add(target))
                        continue;
                    facts.Add(target.Facts);
                    if (target.IsNearCore)
                        queue.Enqueue(target);
                }
                else if (missing.Add(reference.Name))
                {
                    facts.Add(reference);
                }
            }
        }

        return facts;
    }

    // One set for all assemblies that see the same cores, so that core symbols are shared.
    private CoreSet SetOf(KnownAssembly assembly, List<AssemblyFacts> closure)
    {
        var relevant = new List<AssemblyFacts>(_declared);
        foreach (var described in _described)
        {
            if (_universe.Find(described.Facts.Name, assembly) == described)
                relevant.Add(described.Facts);
        }

        foreach (var facts in closure)
        {
            if (!relevant.Contains(facts) && IsInCatalog(facts))
                relevant.Add(facts);
        }

        if (!_sets.TryGetValue(relevant, out var set))
            _sets.Add(relevant, set = CoreSet.Resolve(relevant, _catalogs));
        return set;
    }

    /// <summary>Compares lists of assemblies by their identities.</summary>
    private sealed class SameAssemblies : IEqualityComparer<List<AssemblyFacts>>
    {
        /// <inheritdoc/>
        public bool Equals(List<AssemblyFacts>? x, List<AssemblyFacts>? y)
        {
            if (x!.Count != y!.Count)
                return false;
            for (var i = 0; i < x.Count; i++)
            {
                if (x[i].Name != y[i].Name || x[i].Version != y[i].Version || x[i].PublicKeyToken != y[i].PublicKeyToken)
                    return false;
            }

            return true;
        }

        /// <inheritdoc/>
        public int GetHashCode(List<AssemblyFacts> assemblies)
        {
            var hash = default(HashCode);
            foreach (var assembly in assemblies)
                hash.Add(assembly.Name, StringComparer.Ordinal);
            return hash.ToHashCode();
        }
    }
}

/// <summary>What one assembly is to the cores it sees.</summary>
/// <param name="OwnPackage">The core it belongs to, or null.</param>
/// <param name="Judging">The cores against which it is judged.</param>
/// <param name="Seen">Of these, the ones it sees.</param>
/// <param name="FalselyClaimed">The core with which it claims to be one package without being named by it, or null.</param>
internal sealed record CoreView(CorePackage? OwnPackage, CoreSet Judging, IReadOnlyList<CorePackage> Seen, CorePackage? FalselyClaimed)
{
    /// <summary>No core in sight.</summary>
    public static readonly CoreView None = new(null, CoreSet.Empty, [], null);
}
