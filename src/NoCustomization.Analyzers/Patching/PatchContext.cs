using System;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Patching;

/// <summary>What the extractors of patches share in one compilation.</summary>
internal sealed class PatchContext(VendorCompilation vendor)
{
    /// <summary>The vendor's compilation.</summary>
    public VendorCompilation Vendor { get; } = vendor;

    /// <summary>The references with their private members.</summary>
    public WholeMetadata Whole { get; } = new(vendor.Compilation);

    /// <summary>The usage that a patch of a member is; of the type alone where it is not known which member. Null where no core is concerned.</summary>
    public Usage? UsageOf(ITypeSymbol? type, MemberQuery query)
    {
        if (type is not INamedTypeSymbol named)
            return null;
        var core = CoreOf(query.NamesMember ? MemberFinder.Find(Whole, named, query) : null) ?? CoreOf(named);
        return core is null ? null : Usage.Of(UsageKind.Patch, core);
    }

    /// <summary>
    /// The core type of a name, or null where no core has one: of other people's types nothing is said.
    /// </summary>
    /// <param name="name"><c>Ns.Type</c>, <c>Ns.Outer+Inner</c>, with or without the assembly.</param>
    public INamedTypeSymbol? FindType(string name)
    {
        var typeName = MetadataNames.Split(name, out var assemblyName);
        if (typeName.Length == 0)
            return null;
        foreach (var core in Vendor.CoreAssemblies)
        {
            if (assemblyName is not null && !string.Equals(core.Symbol.Identity.Name, assemblyName, StringComparison.OrdinalIgnoreCase))
                continue;
            if (Whole.Find(core.Symbol, typeName) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The core's view of a symbol, found among all members or seen by the compiler; null where no core declares it.</summary>
    public CoreSymbol? CoreOf(ISymbol? symbol)
    {
        if (symbol is null)
            return null;
        if (Vendor.CoreSymbolOf(symbol) is { } known)
            return known;
        if (symbol is IMethodSymbol { AssociatedSymbol: { } owner })
            symbol = owner;
        symbol = symbol.OriginalDefinition;
        return PackageOf(Whole.Narrow(symbol.ContainingAssembly)) is { } package && SourceCoreSymbol.KindOf(symbol) is { } kind
            ? new SourceCoreSymbol(package, kind, CoreOf(symbol.ContainingType), symbol)
            : null;
    }

    private CorePackage? PackageOf(IAssemblySymbol? assembly)
    {
        foreach (var core in Vendor.CoreAssemblies)
        {
            if (ReferenceEquals(core.Symbol, assembly))
                return core.Package;
        }

        return null;
    }
}
