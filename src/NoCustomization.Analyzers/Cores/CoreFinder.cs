using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Cores;

/// <summary>Finds the cores that a compilation sees, and whether it claims to be one itself.</summary>
internal sealed class CoreFinder
{
    private CoreFinder(CoreSet cores, List<CoreAssembly> assemblies, List<FalseClaim> claims, IReadOnlyList<CatalogConflict> conflicts)
    {
        Cores = cores;
        Assemblies = assemblies;
        Claims = claims;
        Conflicts = conflicts;
    }

    /// <summary>The cores against which the compilation is judged.</summary>
    public CoreSet Cores { get; }

    /// <summary>The assemblies of these cores among the references.</summary>
    public IReadOnlyList<CoreAssembly> Assemblies { get; }

    /// <summary>Claims, of the compilation and of what it references, to be one package with a core that does not say so.</summary>
    public IReadOnlyList<FalseClaim> Claims { get; }

    /// <summary>Catalogs that describe an assembly about which something else has spoken.</summary>
    public IReadOnlyList<CatalogConflict> Conflicts { get; }

    /// <summary>Finds the cores, or null where there is nothing to judge against.</summary>
    /// <param name="compilation">The vendor code.</param>
    /// <param name="catalogs">Catalogs of cores that cannot be annotated.</param>
    /// <param name="anyDeclares">What <see cref="AnyDeclares"/> says.</param>
    public static CoreFinder? Find(Compilation compilation, IReadOnlyCollection<Catalog> catalogs, bool anyDeclares)
    {
        if (catalogs.Count == 0 && !anyDeclares)
            return null;
        var facts = FactsOfReferences(compilation, out var symbols);
        var own = FactsOf(compilation.Assembly, PackageDeclarationReader.ReadSource(compilation.Assembly, out var attribute));
        var all = CoreSet.Resolve(facts, catalogs);
        var judging = all.JudgingFor(own.Name, own.PublicKeyToken);
        var assemblies = new List<CoreAssembly>();
        for (var i = 0; i < symbols.Count; i++)
        {
            if (judging.PackageOf(facts[i].Name, facts[i].PublicKeyToken) is { } package)
                assemblies.Add(new CoreAssembly(symbols[i], package));
        }

        var claims = new List<FalseClaim>();
        if (all.FalselyClaimedBy(own, isJudged: true) is { } claimed)
            claims.Add(new FalseClaim(claimed, own.Name, attribute));
        foreach (var reference in facts)
        {
            if (all.FalselyClaimedBy(reference, isJudged: false) is { } core)
                claims.Add(new FalseClaim(core, reference.Name, null));
        }

        return assemblies.Count == 0 && claims.Count == 0 && all.Conflicts.Count == 0 ? null : new CoreFinder(judging, assemblies, claims, all.Conflicts);
    }

    /// <summary>Whether any reference declares a core by attribute.</summary>
    public static bool AnyDeclares(Compilation compilation)
    {
        foreach (var reference in compilation.References)
        {
            if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && DeclarationOf(reference, assembly) is not null)
                return true;
        }

        return false;
    }

    /// <summary>What is known of the referenced assemblies.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="symbols">The assemblies, in the same order.</param>
    internal static List<AssemblyFacts> FactsOfReferences(Compilation compilation, out List<IAssemblySymbol> symbols)
    {
        var facts = new List<AssemblyFacts>();
        symbols = [];
        foreach (var reference in compilation.References)
        {
            if (compilation.GetAssemblyOrModuleSymbol(reference) is not IAssemblySymbol assembly)
                continue;
            symbols.Add(assembly);
            facts.Add(FactsOf(assembly, DeclarationOf(reference, assembly)));
        }

        return facts;
    }

    private static PackageDeclaration? DeclarationOf(MetadataReference reference, IAssemblySymbol assembly) => reference switch
    {
        PortableExecutableReference file => MetadataProbe.DeclarationOf(file, assembly),
        _ => PackageDeclarationReader.ReadSource(assembly, out _),
    };

    /// <summary>What is known of an assembly.</summary>
    internal static AssemblyFacts FactsOf(IAssemblySymbol assembly, PackageDeclaration? declaration) =>
        new(assembly.Identity.Name, TokenText.Of(assembly.Identity.PublicKeyToken), assembly.Identity.Version)
        {
            Declaration = declaration,
            References = declaration is null ? [] : ReferencesOf(assembly),
        };

    private static HashSet<string> ReferencesOf(IAssemblySymbol assembly)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var module in assembly.Modules)
        {
            foreach (var identity in module.ReferencedAssemblies)
                names.Add(identity.Name);
        }

        return names;
    }
}
