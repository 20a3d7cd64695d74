using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Rules.NC7;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>NC7003: open contracts that show vendors what they must not refer to, and alternatives that they cannot use.</summary>
internal sealed class NC7003_LeakExtractor
{
    // Contracts share what they inherit: one finding for each member and symbol.
    private readonly ConcurrentDictionary<string, bool> _reported = new(StringComparer.Ordinal);

    private NC7003_LeakExtractor()
    {
    }

    /// <summary>Registers the extractor.</summary>
    public static void Register(Registrar on) => on.OnType(new NC7003_LeakExtractor().Analyze);

    /// <summary>Whether a type is one that vendors implement, derive from, hand over or configure.</summary>
    public static bool IsContract(CoreSymbol type)
    {
        const SymbolMarks Opened = SymbolMarks.ExtensionPoint | SymbolMarks.ConfigurationPoint;
        return (type.Annotations.Marks & Opened) != 0 && !type.Annotations.Has(SymbolMarks.CoreBehavior) && Openness.JudgeReference(type) == ReferenceVerdict.Allowed;
    }

    private void Analyze(SymbolAnalysisContext context, VendorCompilation own)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (own.CoreSymbolOf(type) is not { } core)
            return;
        var isContract = IsContract(core) && VendorView.Sees(type);
        if (isContract)
            new ContractScan(context, own, type, _reported).Run();
        foreach (var symbol in AnnotatedSymbols.In(type))
        {
            if (own.CoreSymbolOf(symbol) is not { } marked)
                continue;
            if (!isContract && symbol is not INamedTypeSymbol && marked.Annotations.Has(SymbolMarks.ExtensionPoint) && VendorView.Sees(symbol))
                new ContractScan(context, own, type, _reported).Scan(symbol);
            if (AnnotatedSymbols.Find(symbol, AnnotationNames.UseInstead) is { } attribute)
                Judge(context, own, symbol, marked, attribute);
        }
    }

    // An alternative that does not exist is NC7004's.
    private static void Judge(SymbolAnalysisContext context, VendorCompilation own, ISymbol symbol, CoreSymbol marked, AttributeData attribute)
    {
        if (Annotation.FirstText(attribute) is { } id && PointId.NamesSymbol(id) && new NamedSymbols(own.Compilation).Find(id) is { } named && own.CoreSymbolOf(named) is { } target)
            context.Report(own, NC7003_ExtensionPointLeaksInternals.JudgeAlternative(target, marked, VendorView.Sees(named)), symbol, AnnotatedSymbols.PlaceOf(attribute, symbol));
    }
}
