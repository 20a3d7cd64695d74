using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Catalogs;

namespace NoCustomization.Policy.Cores;

/// <summary>
/// The cores that a piece of vendor code can see, and which assembly belongs to which. An assembly belongs to a core only if
/// the core names it; a claim that the core does not return is NC8002 and leaves the claimant vendor code.
/// </summary>
public sealed class CoreSet
{
    /// <summary>No core: nothing to judge.</summary>
    public static readonly CoreSet Empty = new([]);

    private readonly CorePackage[] _packages;

    private CoreSet(CorePackage[] packages) => _packages = packages;

    /// <summary>The packages, in order of their ids.</summary>
    public IReadOnlyList<CorePackage> Packages => _packages;

    /// <summary>Finds the cores among assemblies.</summary>
    /// <param name="assemblies">What the vendor code references (or what was given as core), without the vendor assembly itself.</param>
    /// <param name="catalogs">Catalogs of cores that cannot be annotated. A catalog applies where one of its assemblies is present in a version it covers.</param>
    public static CoreSet Resolve(IReadOnlyCollection<AssemblyFacts> assemblies, IReadOnlyCollection<Catalog> catalogs)
    {
        var packages = new List<CorePackage>();
        foreach (var candidate in assemblies)
        {
            if (candidate.Declaration is not { } declaration || FalseClaim(candidate, assemblies) is not null || ClaimsCatalog(candidate, catalogs))
                continue;
            // A second assembly of the same package that repeats the declaration adds nothing.
            if (!packages.Any(p => p.Id == declaration.Id && p.Owns(candidate.Name, candidate.PublicKeyToken)))
            {
                var package = new CorePackage(declaration, candidate.Name, catalog: null);
                packages.RemoveAll(p => p.Id == package.Id && p.Assemblies.All(a => package.Owns(a.Name, a.PublicKeyToken)));
                packages.Add(package);
            }
        }

        foreach (var catalog in catalogs)
        {
            if (assemblies.Any(catalog.AppliesTo))
                packages.Add(new CorePackage(catalog.Declaration, catalog.Declaration.Assemblies![0].Name, catalog));
        }

        packages.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return packages.Count == 0 ? Empty : new CoreSet([.. packages]);
    }

    /// <summary>The core an assembly belongs to, or null for vendor code and everything else.</summary>
    public CorePackage? PackageOf(string assemblyName, string? publicKeyToken)
    {
        foreach (var package in _packages)
        {
            if (package.Owns(assemblyName, publicKeyToken))
                return package;
        }

        return null;
    }

    /// <summary>
    /// The cores against which an assembly is judged: all but those it belongs to. A core is vendor code to every other core.
    /// </summary>
    public CoreSet JudgingFor(string assemblyName, string? publicKeyToken)
    {
        var judging = _packages.Where(p => !p.Owns(assemblyName, publicKeyToken)).ToArray();
        return judging.Length == _packages.Length ? this : judging.Length == 0 ? Empty : new CoreSet(judging);
    }

    /// <summary>
    /// The core, described by its attribute or a catalog, whose id an assembly claims although the core, which it references, does not name it (NC8002);
    /// null where it claims none.
    /// </summary>
    public CorePackage? FalselyClaimedBy(AssemblyFacts claimant)
    {
        if (claimant.Declaration is not { } declaration)
            return null;
        foreach (var package in _packages)
        {
            if (package.Id == declaration.Id && !package.Owns(claimant.Name, claimant.PublicKeyToken) && References(claimant, package.Assemblies))
                return package;
        }

        return null;
    }

    /// <summary>
    /// The core whose id an assembly claims although that core, which it references, does not name it (NC8002); null where the claim is its own
    /// or returned.
    /// </summary>
    public static AssemblyFacts? FalseClaim(AssemblyFacts claimant, IReadOnlyCollection<AssemblyFacts> others)
    {
        if (claimant.Declaration is not { } declaration)
            return null;
        foreach (var other in others)
        {
            if (ReferenceEquals(other, claimant) || other.Declaration is not { } core || core.Id != declaration.Id)
                continue;
            if (!claimant.References.Contains(other.Name, StringComparer.OrdinalIgnoreCase))
                continue;
            if (!(core.Assemblies?.Any(a => a.Matches(claimant.Name, claimant.PublicKeyToken)) ?? false))
                return other;
        }

        return null;
    }

    private static bool ClaimsCatalog(AssemblyFacts claimant, IReadOnlyCollection<Catalog> catalogs)
    {
        foreach (var catalog in catalogs)
        {
            var core = catalog.Declaration;
            if (core.Id == claimant.Declaration!.Id && !core.Assemblies!.Any(a => a.Matches(claimant.Name, claimant.PublicKeyToken)) && References(claimant, core.Assemblies!))
                return true;
        }

        return false;
    }

    private static bool References(AssemblyFacts assembly, IReadOnlyList<AssemblyClaim> parts) =>
        parts.Any(part => assembly.References.Contains(part.Name, StringComparer.OrdinalIgnoreCase));
}
