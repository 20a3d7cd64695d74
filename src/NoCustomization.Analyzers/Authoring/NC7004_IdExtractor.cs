using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Rules.NC7;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>NC7004: the ids that an author gives, and those that are named as alternatives and successors.</summary>
internal sealed class NC7004_IdExtractor
{
    private readonly Lazy<PackagePoints> _points;

    private NC7004_IdExtractor(OwnPackage own, VendorCompilation compilation) => _points = new Lazy<PackagePoints>(() => PointCollector.Of(own, compilation));

    /// <summary>Registers the extractor.</summary>
    public static void Register(Registrar on, OwnPackage own)
    {
        on.OnType(new NC7004_IdExtractor(own, on.Vendor).Analyze);
        if (own.Declaration?.ApplicationSyntaxReference is not { } syntax || NC7004_ExtensionPointId.JudgePackage(own.Package, on.Vendor.Compilation.Assembly.Name) is not { } verdict)
            return;
        on.OnTree((context, compilation) =>
        {
            if (context.Tree == syntax.SyntaxTree)
                context.ReportDiagnostic(compilation.Authored(verdict, null, Location.Create(syntax.SyntaxTree, syntax.Span)));
        });
    }

    private void Analyze(SymbolAnalysisContext context, VendorCompilation own)
    {
        foreach (var symbol in AnnotatedSymbols.In((INamedTypeSymbol)context.Symbol))
        {
            if (own.CoreSymbolOf(symbol) is not { } core)
                continue;
            var named = new NamedSymbols(own.Compilation);
            if (AnnotatedSymbols.Find(symbol, AnnotationNames.ExtensionPoint) is { } point)
            {
                JudgeId(context, own, core, symbol, point);
                context.Report(own, NC7004_ExtensionPointId.JudgeSuccessor(core, _points.Value, named.Exists), symbol, AnnotatedSymbols.PlaceOf(point, symbol));
            }

            if (AnnotatedSymbols.Find(symbol, AnnotationNames.ConfigurationPoint) is { } configuration)
                JudgeId(context, own, core, symbol, configuration);
            if (AnnotatedSymbols.Find(symbol, AnnotationNames.UseInstead) is { } alternative)
                context.Report(own, NC7004_ExtensionPointId.JudgeAlternative(core, _points.Value, named.Exists), symbol, AnnotatedSymbols.PlaceOf(alternative, symbol));
        }
    }

    // Without arguments the attribute does not compile.
    private void JudgeId(SymbolAnalysisContext context, VendorCompilation own, CoreSymbol core, ISymbol symbol, AttributeData attribute)
    {
        if (!attribute.ConstructorArguments.IsEmpty)
            context.Report(own, NC7004_ExtensionPointId.JudgeId(core, Annotation.FirstText(attribute) ?? "", _points.Value), symbol, AnnotatedSymbols.PlaceOf(attribute, symbol));
    }
}
