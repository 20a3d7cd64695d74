using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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
        if (Duplicated(type, owner.Namespace, vendor) is { } original)
        {
            context.Report(vendor, Usage.Of(UsageKind.DuplicateType, original), type, location);
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
        CorePackage? package = null;
        foreach (var candidate in vendor.Cores.Packages)
        {
            // A package that carries its own copy of the annotations does not own their namespace.
            if (candidate.OwnsNamespace(name) && name != AnnotationNames.Namespace)
            {
                package = candidate;
                break;
            }
        }

        return _owners.GetOrAdd(space, new Owner(name, package));
    }

    // By the name in metadata, which holds the arity, and which for a file-local type is one of its own.
    private static CoreSymbol? Duplicated(INamedTypeSymbol type, string space, VendorCompilation vendor)
    {
        foreach (var assembly in vendor.CoreAssemblies)
        {
            if (assembly.Symbol.GetTypeByMetadataName(space + "." + type.MetadataName) is { DeclaredAccessibility: Accessibility.Public } original)
                return vendor.CoreSymbolOf(original);
        }

        return null;
    }

    private sealed class Owner(string space, CorePackage? package)
    {
        public string Namespace { get; } = space;

        public CorePackage? Package { get; } = package;
    }
}
