using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>The core that a compilation is itself a part of.</summary>
internal sealed class OwnPackage
{
    private OwnPackage(CoreSet cores, CorePackage package, AttributeData? declaration, List<CoreAssembly> assemblies)
    {
        Cores = cores;
        Package = package;
        Declaration = declaration;
        Assemblies = assemblies;
    }

    /// <summary>All cores that the compilation sees, its own among them.</summary>
    public CoreSet Cores { get; }

    /// <summary>The core.</summary>
    public CorePackage Package { get; }

    /// <summary>The attribute by which the compilation declares it; null where a referenced assembly does.</summary>
    public AttributeData? Declaration { get; }

    /// <summary>The core's assemblies that are seen here: the compilation, then those that it references.</summary>
    public IReadOnlyList<CoreAssembly> Assemblies { get; }

    /// <summary>Finds it, or null where the compilation is part of no annotated core.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="anyDeclares">Whether any reference declares a core.</param>
    public static OwnPackage? Find(Compilation compilation, bool anyDeclares)
    {
        // Binding an assembly's attributes costs: the name is looked up first.
        var mayDeclare = !compilation.GetTypesByMetadataName(AnnotationNames.Namespace + "." + AnnotationNames.StandardPackage).IsEmpty;
        AttributeData? attribute = null;
        var declaration = mayDeclare ? PackageDeclarationReader.ReadSource(compilation.Assembly, out attribute) : null;
        if (declaration is null && !anyDeclares)
            return null;

        var own = CoreFinder.FactsOf(compilation.Assembly, declaration);
        var facts = CoreFinder.FactsOfReferences(compilation, out var symbols);
        var cores = CoreSet.Resolve([.. facts, own], []);
        if (cores.PackageOf(own.Name, own.PublicKeyToken) is not { } package)
            return null;
        var assemblies = new List<CoreAssembly> { new(compilation.Assembly, package) };
        for (var i = 0; i < symbols.Count; i++)
        {
            if (cores.PackageOf(facts[i].Name, facts[i].PublicKeyToken) == package)
                assemblies.Add(new CoreAssembly(symbols[i], package));
        }

        return new OwnPackage(cores, package, attribute, assemblies);
    }
}
