using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Rules.NC1;

/// <summary>NC1004: a member hides a core member above it, with or without <c>new</c> or <c>Shadows</c>. The nearest declaration decides.</summary>
internal static class NC1004_HideExtractor
{
    /// <summary>Registers the extractor.</summary>
    public static void Register(Registrar on) => on.OnType(Analyze);

    private static void Analyze(SymbolAnalysisContext context, VendorCompilation vendor)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Interface) || !Ancestry.IncludesCore(type, vendor))
            return;
        foreach (var member in type.GetMembers())
        {
            if (!Hiding.MayHide(member) || Hiding.NearestHidden(member, type) is not { } hidden || vendor.CoreSymbolOf(hidden) is not { } target)
                continue;
            var outside = vendor.PackageOf(Ancestry.Root(hidden)) != target.Package;
            var usage = Usage.Of(UsageKind.Hide, target, outside ? UsageTraits.RootOutsideCore : UsageTraits.None);
            context.Report(vendor, usage, member, Ancestry.Identifier(member));
        }
    }
}
