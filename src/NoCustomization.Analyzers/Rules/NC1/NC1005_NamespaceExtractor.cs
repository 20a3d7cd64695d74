using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Rules.NC1;

/// <summary>NC1005: a top-level type in a namespace of a core; NC1006 instead, where the core has a public type of that name.</summary>
internal sealed class NC1005_NamespaceExtractor
{
    private readonly ConcurrentDictionary<ISymbol, Owner> _owners = new(SymbolEqualityComparer.Default);

    private NC1005_NamespaceExtractor()
    {
    }

    /// <summary>Registers the extractor.</summary>
    public static void Register(Registrar on) => on.OnType(new NC1005_NamespaceExtractor().Analyze);

    private void Analyze(SymbolAnalysisContext context, VendorCompilation vendor)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.ContainingType is not null || type.IsImplicitlyDeclared || type.ContainingNamespace is not { IsGlobalNamespace: false } space)
            return;
        var owner = OwnerOf(space, vendor);
        // What the compiler adds of its own accord (Visual Basic's My) stands in no file.
        if (owner.Package is null || Ancestry.Identifier(type) is not { IsInSource: true } location)
            return;
        if (owner.Types.Find(type) is { } original)
        {
            context.Report(vendor, Usage.Of(UsageKind.DuplicateType, vendor.CoreSymbolOf(original)!), type, location);
            return;
        }

        var traits = ExtensionClasses.Includes(type) ? UsageTraits.OnlyExtensionMembers : UsageTraits.None;
        context.Report(vendor, Usage.Of(UsageKind.DeclareInNamespace, owner.Package, "N:" + owner.Namespace, traits), type, location);
    }

    private Owner OwnerOf(INamespaceSymbol space, VendorCompilation vendor)
    {
        if (_owners.TryGetValue(space, out var known))
            return known;
        var name = space.ToDisplayString();
        var names = vendor.Compilation.IsCaseSensitive ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return _owners.GetOrAdd(space, NamespaceOwners.Of(vendor.Cores.Packages, name, names) is var (package, owned) ? new Owner(package, owned, CoreTypes.In(owned, vendor)) : Owner.Nobody);
    }

    /// <summary>Whose a namespace of the vendor's is.</summary>
    private sealed class Owner(CorePackage? package, string space, CoreTypes types)
    {
        public static readonly Owner Nobody = new(null, "", CoreTypes.None);

        public CorePackage? Package { get; } = package;

        public string Namespace { get; } = space;

        public CoreTypes Types { get; } = types;
    }
}
