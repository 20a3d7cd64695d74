using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Rules.NC1;
using NoCustomization.Policy.Rules.NC7;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>NC7001: a class that vendors could derive from, or an interface that they could implement, about which its author has said nothing.</summary>
internal static class NC7001_ClassifyExtractor
{
    /// <summary>Registers the extractor.</summary>
    public static void Register(Registrar on) => on.OnType(Analyze);

    private static void Analyze(SymbolAnalysisContext context, VendorCompilation own)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Interface) || type.IsImplicitlyDeclared || context.IsGeneratedCode || !VendorView.Sees(type))
            return;
        if (!(type.TypeKind == TypeKind.Class ? VendorView.CanDerive(type) : VendorView.CanImplement(type)) || own.CoreSymbolOf(type) is not { } core)
            return;
        context.Report(own, NC7001_UnclassifiedType.Judge(core), type, Ancestry.Identifier(type));
    }
}
