using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Access;

/// <summary>NC2003, NC2004 on types: every position in which a restricted type is written out.</summary>
internal static class TypeNames
{
    /// <summary>Looks at a name that may be a restricted type's.</summary>
    public static void Analyze(SemanticModelAnalysisContext context, VendorCompilation vendor, NameUse use)
    {
        var model = context.SemanticModel;
        var symbol = model.GetSymbolInfo(use.Node, context.CancellationToken).Symbol;
        // The name of an attribute stands for its constructor.
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
            symbol = constructor.ContainingType;
        if (symbol is not ITypeSymbol type || UsageOf(context, vendor, use, type) is not { } usage)
            return;
        var owner = NameSyntax.OwnerOf(model, use.Node, context.CancellationToken);
        if (use.Contract is { } contract)
        {
            // Where the type lists the interface, the list has the finding.
            if (SymbolOf(context, contract) is INamedTypeSymbol listed && owner?.ContainingType.Interfaces.IndexOf(listed, 0, SymbolEqualityComparer.Default) >= 0)
                return;
        }
        // In `R.M()` the member has the finding; in `R.Released()` there is none.
        else if (use.Member is { } member && vendor.IsCore(SymbolOf(context, member)))
        {
            return;
        }

        // What is created is released; or the conversion that a cast calls has the finding.
        if (use.Creator is { } creator && SymbolOf(context, creator) is IMethodSymbol called && ReferenceUse.Of(vendor, called) is null != (called.MethodKind == MethodKind.Conversion))
            return;
        context.Report(vendor, usage, owner, NameSyntax.LocationOf(use.Node));
    }

    private static Usage? UsageOf(SemanticModelAnalysisContext context, VendorCompilation vendor, NameUse use, ITypeSymbol type)
    {
        if (ReferenceUse.Of(vendor, type) is { } usage)
            return usage;
        // An alias may stand for a type in whose arguments the restricted one hides.
        return context.SemanticModel.GetAliasInfo(use.Node, context.CancellationToken) is null ? null : ReferenceUse.InType(vendor, type);
    }

    private static ISymbol? SymbolOf(SemanticModelAnalysisContext context, SyntaxNode node)
    {
        var info = context.SemanticModel.GetSymbolInfo(node, context.CancellationToken);
        return info.Symbol ?? (info.CandidateSymbols.Length > 0 ? info.CandidateSymbols[0] : null);
    }
}
