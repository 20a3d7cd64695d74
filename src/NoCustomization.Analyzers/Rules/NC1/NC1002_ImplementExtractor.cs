using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Syntax;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Rules.NC1;

/// <summary>
/// NC1002: a type lists a core interface. What another listed interface extends already is left out, because the compiler writes
/// such interfaces into metadata whether a person listed them or not.
/// </summary>
internal static class NC1002_ImplementExtractor
{
    /// <summary>Registers the extractor.</summary>
    public static void Register(Registrar on) => on.OnType(Analyze);

    private static void Analyze(SymbolAnalysisContext context, VendorCompilation vendor)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var listed = type.Interfaces;
        foreach (var named in listed)
        {
            if (!vendor.IsCore(named) || ListedInterfaces.IsImplied(named, listed) || vendor.CoreSymbolOf(named) is not { } target)
                continue;
            var kind = type.BaseType is { } parent && ListedInterfaces.Contains(parent.AllInterfaces, named) ? UsageKind.Reimplement : UsageKind.Implement;
            var usage = Usage.Of(kind, target, type.TypeKind == TypeKind.Interface ? UsageTraits.VendorIsInterface : UsageTraits.None);
            if (Judge.IsBroken(usage))
                context.Report(vendor, usage, type, BaseList.LocationOf(type, named, context.CancellationToken));
        }
    }
}
