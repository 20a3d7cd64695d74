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
    public static readonly CoreSet Empty = new([], [], []);

    private readonly CorePackage[] _packages;
    private readonly AssemblyFacts[] _declarers;

    private CoreSet(CorePackage[] packages, AssemblyFacts[] declarers, IReadOnlyList<CatalogConflict> conflicts)
    {
        _packages = packages;
        _declarers = declarers;
        Conflicts = conflicts;
    }

    /// <summary>The packages, in order of their ids.</summary>
    public IReadOnlyList<CorePackage> Packages => _packages;

    /// <summary>Catalogs that describe an assembly about which something else has spoken.</summary>
    public IReadOnlyList<CatalogConflict> Conflicts { get; }

    /// <summary>Finds the cores among assemblies.</summary>
    /// <param name="assemblies">What the vendor code references (or what was given as core), each name once.</param>
    /// <param name="catalogs">Catalogs of cores that cannot be annotated. A catalog applies where one of its assemblies is present in a version it covers.</param>
    public static CoreSet Resolve(IReadOnlyCollection<AssemblyFacts> assemblies, IReadOnlyCollection<Catalog> catalogs)
    {
        var built = new CoreSetBuilder(assemblies, catalogs);
        return built.Packages.Count == 0 && built.Declarers.Length == 0 && built.Conflicts.Count == 0 ? Empty : new CoreSet([.. built.Packages], built.Declarers, built.Conflicts);
    }

    /// <summary>The core an assembly belongs to, or null for vendor code and everything else. Where several name it, the given one, then the strictest.</summary>
    public CorePackage? PackageOf(string assemblyName, string? publicKeyToken)
    {
        CorePackage? found = null;
        foreach (var package in _packages)
        {
            if (package.Owns(assemblyName, publicKeyToken) && (found is null || package.Outranks(found)))
                found = package;
        }

        return found;
    }

    /// <summary>
    /// The cores against which an assembly is judged: all but those it belongs to. A core is vendor code to every other core.
    /// </summary>
    public CoreSet JudgingFor(string assemblyName, string? publicKeyToken)
    {
        var judging = _packages.Where(p => !p.Spares(assemblyName, publicKeyToken)).ToArray();
        return judging.Length == _packages.Length ? this : judging.Length == 0 ? Empty : new CoreSet(judging, _declarers, Conflicts);
    }

    /// <summary>The core, described by its attribute or a catalog, with which an assembly claims to be one package although that core does not name it (NC8002); null where it makes no such claim.</summary>
    /// <param name="claimant">The assembly; it may be one of the set.</param>
    /// <param name="isJudged">Whether it is the one being judged: it then has to answer also where only the id is shared, and nothing tells whose it is.</param>
    public CorePackage? FalselyClaimedBy(AssemblyFacts claimant, bool isJudged)
    {
        if (claimant.Declaration is not { } declaration)
            return null;
        foreach (var owner in _declarers)
        {
            if (PackageClaims.IsFalse(claimant, owner) || (isJudged && PackageClaims.IsUndecided(claimant, owner)))
                return PackageOf(owner.Name, owner.PublicKeyToken) ?? new CorePackage(owner.Declaration!, owner.Name, [], catalog: null);
        }

        foreach (var package in _packages)
        {
            if (package.Catalog is { } catalog && !claimant.IsGiven && !catalog.Describes(claimant) && (package.Id == declaration.Id || NamesAny(declaration, package)))
                return package;
        }

        return null;
    }

    private static bool NamesAny(PackageDeclaration declaration, CorePackage package) =>
        declaration.Assemblies?.Any(named => package.Assemblies.Any(a => string.Equals(a.Name, named.Name, StringComparison.OrdinalIgnoreCase))) == true;
}
