using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Syntax;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Rules.NC1;

/// <summary>NC1001: a class or record whose direct base is a core class.</summary>
internal static class NC1001_DeriveExtractor
{
    /// <summary>Registers the extractor.</summary>
    public static void Register(Registrar on) => on.OnType(Analyze);

    private static void Analyze(SymbolAnalysisContext context, VendorCompilation vendor)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Class || !vendor.IsCore(type.BaseType) || vendor.CoreSymbolOf(type.BaseType) is not { } target)
            return;
        var usage = Usage.Of(UsageKind.Derive, target);
        if (Judge.IsBroken(usage))
            context.Report(vendor, usage, type, BaseList.LocationOf(type, type.BaseType!, context.CancellationToken));
    }
}
