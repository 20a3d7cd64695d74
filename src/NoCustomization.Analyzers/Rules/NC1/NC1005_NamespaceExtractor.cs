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
        foreach (var candidate in vendor.Cores.Packages)
        {
            // A package that carries its own copy of the annotations does not own their namespace.
            if (candidate.OwnNamespace(name, names) is { } owned && owned != AnnotationNames.Namespace)
                return _owners.GetOrAdd(space, new Owner(candidate, owned, CoreTypes.In(owned, vendor)));
        }

        return _owners.GetOrAdd(space, Owner.Nobody);
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
