using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Rules.NC1;

/// <summary>NC1003, NC1008: a member overrides a core member, whatever vendor classes stand between; and where it may, does not call it.</summary>
internal static class NC1003_OverrideExtractor
{
    /// <summary>Registers the extractor.</summary>
    public static void Register(Registrar on) => on.OnType(Analyze);

    private static void Analyze(SymbolAnalysisContext context, VendorCompilation vendor)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Class || !Ancestry.IncludesCore(type, vendor))
            return;
        foreach (var member in type.GetMembers())
        {
            // An accessor is judged with its property or event; what records and the like bring along nobody wrote.
            if (!member.IsOverride || member.IsImplicitlyDeclared || member is IMethodSymbol { AssociatedSymbol: not null })
                continue;
            if (NearestInCore(member, vendor) is not { } overridden || vendor.CoreSymbolOf(overridden) is not { } target)
                continue;
            var traits = TraitsOf(overridden, target, vendor);
            var usage = Usage.Of(UsageKind.Override, target, traits);
            var skipping = Usage.Of(UsageKind.SkipBase, target, traits);
            if (Judge.IsBroken(usage))
                context.Report(vendor, usage, member, Ancestry.Identifier(member));
            else if (Judge.IsBroken(skipping) && NC1008_BaseCallExtractor.Skips(member, vendor.Compilation, context.CancellationToken))
                context.Report(vendor, skipping, member, Ancestry.Identifier(member));
        }
    }

    private static ISymbol? NearestInCore(ISymbol member, VendorCompilation vendor)
    {
        for (var parent = Ancestry.Overridden(member); parent is not null; parent = Ancestry.Overridden(parent))
        {
            if (vendor.IsCore(parent))
                return parent;
        }

        return null;
    }

    private static UsageTraits TraitsOf(ISymbol overridden, CoreSymbol target, VendorCompilation vendor)
    {
        var traits = overridden.IsAbstract ? UsageTraits.TargetIsAbstract : UsageTraits.None;
        return vendor.PackageOf(Ancestry.Root(overridden)) == target.Package ? traits : traits | UsageTraits.RootOutsideCore;
    }
}
