using System;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Rules.NC7;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>Collects the points of a package from all its assemblies in sight.</summary>
internal static class PointCollector
{
    private static readonly string[] s_points = [AnnotationNames.ExtensionPoint, AnnotationNames.ConfigurationPoint];

    /// <summary>Collects them.</summary>
    public static PackagePoints Of(OwnPackage own, VendorCompilation compilation)
    {
        var points = new PackagePoints(IsWhole(own));
        foreach (var assembly in own.Assemblies)
            Add(points, assembly.Symbol.GlobalNamespace, compilation);
        return points;
    }

    // What tests of the package declare no other assembly of it uses.
    private static bool IsWhole(OwnPackage own)
    {
        foreach (var claim in own.Package.Assemblies)
        {
            if (!claim.Name.EndsWith("Tests", StringComparison.OrdinalIgnoreCase) && !claim.Name.EndsWith("Test", StringComparison.OrdinalIgnoreCase) && !IsSeen(own, claim))
                return false;
        }

        return true;
    }

    private static bool IsSeen(OwnPackage own, AssemblyClaim claim)
    {
        foreach (var assembly in own.Assemblies)
        {
            if (claim.Matches(assembly.Symbol.Identity.Name, TokenText.Of(assembly.Symbol.Identity.PublicKeyToken)))
                return true;
        }

        return false;
    }

    private static void Add(PackagePoints points, INamespaceOrTypeSymbol container, VendorCompilation compilation)
    {
        if (container is INamedTypeSymbol type)
        {
            foreach (var symbol in AnnotatedSymbols.In(type))
                Add(points, symbol, compilation);
            foreach (var nested in type.GetTypeMembers())
                Add(points, nested, compilation);
            return;
        }

        foreach (var member in ((INamespaceSymbol)container).GetMembers())
            Add(points, member, compilation);
    }

    private static void Add(PackagePoints points, ISymbol symbol, VendorCompilation compilation)
    {
        foreach (var name in s_points)
        {
            if (AnnotatedSymbols.Find(symbol, name) is not { } attribute || Annotation.FirstText(attribute) is not { } id || compilation.CoreSymbolOf(symbol) is not { } core)
                continue;
            var isOwn = SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Compilation.Assembly);
            points.Add(id, core.DocumentationId, !isOwn, core.Annotations.IsDeprecated, core.Annotations.ReplacedBy);
        }
    }
}
