using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Catalogs;

namespace NoCustomization.Policy.Cores;

/// <summary>Makes packages of what assemblies and catalogs declare.</summary>
internal sealed class CoreSetBuilder
{
    private readonly IReadOnlyCollection<AssemblyFacts> _assemblies;
    private readonly IReadOnlyCollection<Catalog> _catalogs;
    private readonly List<(CorePackage Package, AssemblyFacts Declarer)> _annotated = [];

    /// <summary>Finds the packages.</summary>
    public CoreSetBuilder(IReadOnlyCollection<AssemblyFacts> assemblies, IReadOnlyCollection<Catalog> catalogs)
    {
        _assemblies = assemblies;
        _catalogs = catalogs;
        Declarers = [.. assemblies.Where(a => a.Declaration is not null)];
        AddAnnotated();
        Packages.AddRange(_annotated.Select(a => a.Package));
        AddDescribed();
        Packages.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id) is not 0 and var order ? order : string.CompareOrdinal(a.Assemblies[0].Name, b.Assemblies[0].Name));
    }

    /// <summary>The assemblies that declare a package.</summary>
    public AssemblyFacts[] Declarers { get; }

    /// <summary>The packages, in order of their ids.</summary>
    public List<CorePackage> Packages { get; } = [];

    /// <summary>Catalogs that describe what something else has spoken about.</summary>
    public List<CatalogConflict> Conflicts { get; } = [];

    private void AddAnnotated()
    {
        // Of assemblies that are one package, the given one speaks, then the strictest: the order of references must not decide.
        var ranked = Declarers.OrderByDescending(d => d.IsGiven).ThenByDescending(d => d.Declaration!.Reference).ThenBy(d => d.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var declarer in ranked)
        {
            if (Declarers.Any(other => PackageClaims.IsOverruled(declarer, other)))
                continue;
            var package = PackageOf(declarer);
            if (package.Assemblies.Count > 0 && !_annotated.Exists(a => PackageClaims.AreOne(a.Declarer, declarer) && package.Assemblies.All(c => a.Package.Owns(c.Name, c.PublicKeyToken))))
                _annotated.Add((package, declarer));
        }
    }

    // What a declaration gets of what it names: assemblies that nothing else speaks for, and those that name it in turn.
    private CorePackage PackageOf(AssemblyFacts declarer)
    {
        var own = new List<AssemblyClaim>();
        var spared = new List<AssemblyClaim>();
        foreach (var claim in declarer.Declaration!.Assemblies ?? [new AssemblyClaim(declarer.Name, null)])
        {
            var named = Array.Find(Declarers, d => claim.Matches(d.Name, d.PublicKeyToken));
            if (named is null && !declarer.IsGiven && IsDescribed(claim))
                spared.Add(claim);
            else if (named is null || named == declarer || PackageClaims.AreOne(declarer, named) || (declarer.IsGiven && !named.IsGiven))
                own.Add(claim);
            else
                spared.Add(claim);
        }

        return new CorePackage(declarer.Declaration, declarer.Name, own, catalog: null) { Spared = spared, IsGiven = declarer.IsGiven };
    }

    private bool IsDescribed(AssemblyClaim claim) => _assemblies.Any(a => a.Declaration is null && claim.Matches(a.Name, a.PublicKeyToken) && _catalogs.Any(c => c.AppliesTo(a)));

    private void AddDescribed()
    {
        var seen = new List<Catalog>();
        foreach (var catalog in _catalogs)
        {
            var declaration = catalog.Declaration;
            var own = declaration.Assemblies!.ToList();
            var applies = false;
            foreach (var assembly in _assemblies)
            {
                if (!catalog.AppliesTo(assembly))
                    continue;
                applies = true;
                if (assembly.Declaration?.Id is { } annotated || (annotated = AnnotatedOwnerOf(assembly)) is not null)
                {
                    own.RemoveAll(c => c.Matches(assembly.Name, assembly.PublicKeyToken));
                    Conflicts.Add(new CatalogConflict(catalog, assembly.Name, annotated, null));
                }
                else if (seen.Find(c => c.AppliesTo(assembly)) is { } other)
                {
                    Conflicts.Add(new CatalogConflict(catalog, assembly.Name, other.Declaration.Id, other));
                }
            }

            seen.Add(catalog);
            if (applies && own.Count > 0)
                Packages.Add(new CorePackage(declaration, declaration.Assemblies![0].Name, own, catalog));
        }
    }

    private string? AnnotatedOwnerOf(AssemblyFacts assembly) => _annotated.Find(a => a.Package.Owns(assembly.Name, assembly.PublicKeyToken)).Package?.Id;
}
