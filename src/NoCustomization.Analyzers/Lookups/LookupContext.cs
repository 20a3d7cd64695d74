using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Patching;
using NoCustomization.Policy.Lookups;

namespace NoCustomization.Analyzers.Lookups;

/// <summary>What the analysis of reflection shares in one compilation. Thread-safe.</summary>
internal sealed class LookupContext : ICoreTypes
{
    private readonly ConcurrentDictionary<ISymbol, SourceType> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, SourceMethod> _methods = new(SymbolEqualityComparer.Default);

    /// <summary>Prepares for a compilation.</summary>
    public LookupContext(PatchContext patches)
    {
        Patches = patches;
        Analysis = new LookupAnalysis(this);
        Fields = new StoredFields(this);
        Helpers = new HelperIndex(this);
    }

    /// <summary>Finds core symbols, private ones too.</summary>
    public PatchContext Patches { get; }

    /// <summary>The vendor's code.</summary>
    public Compilation Compilation => Patches.Vendor.Compilation;

    /// <summary>The analysis.</summary>
    public LookupAnalysis Analysis { get; }

    /// <summary>What the vendor's fields hold.</summary>
    public StoredFields Fields { get; }

    /// <summary>The vendor's helpers of reflection.</summary>
    public HelperIndex Helpers { get; }

    /// <inheritdoc/>
    public ReflectedType? Find(string name) => TypeOf(Patches.FindType(name));

    /// <inheritdoc/>
    public bool HasAssembly(string name)
    {
        foreach (var core in Patches.Vendor.CoreAssemblies)
        {
            if (string.Equals(core.Symbol.Identity.Name, name, System.StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>A type of a core or of the vendor; null for any other.</summary>
    public SourceType? TypeOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { OriginalDefinition: var definition } || definition.ContainingAssembly is not { } assembly)
            return null;
        if (_types.TryGetValue(definition, out var known))
            return known;
        var isOfInterest = SymbolEqualityComparer.Default.Equals(assembly, Compilation.Assembly) || Patches.CoreOf(definition) is not null;
        return isOfInterest ? _types.GetOrAdd(definition, new SourceType(this, definition)) : null;
    }

    /// <summary>A method whose body stands in the vendor's source; null for any other.</summary>
    public SourceMethod? MethodOf(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        method = ExtensionBlock.ImplementationOf(method) ?? method.PartialImplementationPart ?? method;
        if (!SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, Compilation.Assembly))
            return null;
        return _methods.TryGetValue(method, out var known) ? known : _methods.GetOrAdd(method, new SourceMethod(this, method));
    }

    /// <summary>The model of a file that another one leads to.</summary>
    public SemanticModel ModelOf(SyntaxTree tree)
    {
#pragma warning disable RS1030 // Reached only from a call of reflection, to a helper, a field or what a method returns: these may stand in another file.
        return Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }
}
