using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Framework;

/// <summary>Reports what the policy finds, from any callback.</summary>
internal static class Reporting
{
    /// <summary>Reports a usage by the symbol at hand, if a rule is broken.</summary>
    public static void Report(this SymbolAnalysisContext context, VendorCompilation vendor, in Usage usage, ISymbol vendorSymbol, Location location)
    {
        if (vendor.Judge(usage, vendorSymbol, location) is not { } finding)
            return;
        if (vendor.Waivers?.Take(finding) is not true)
            context.ReportDiagnostic(finding);
        foreach (var attempt in vendor.BulkSuppressions.Around(finding, context.Options, context.CancellationToken))
            context.ReportDiagnostic(attempt);
    }

    /// <summary>Reports what a core's author declares, if a rule is broken.</summary>
    public static void Report(this SymbolAnalysisContext context, VendorCompilation own, Verdict? verdict, ISymbol symbol, Location location)
    {
        if (verdict is null)
            return;
        var finding = own.Authored(verdict, symbol, location);
        context.ReportDiagnostic(finding);
        foreach (var attempt in own.BulkSuppressions.Around(finding, context.Options, context.CancellationToken))
            context.ReportDiagnostic(attempt);
    }

    /// <summary>Reports a usage by the operation at hand, if a rule is broken.</summary>
    public static void Report(this OperationAnalysisContext context, VendorCompilation vendor, in Usage usage, Location location)
    {
        if (vendor.Judge(usage, context.ContainingSymbol, location) is not { } finding)
            return;
        if (vendor.Waivers?.Take(finding) is not true)
            context.ReportDiagnostic(finding);
        foreach (var attempt in vendor.BulkSuppressions.Around(finding, context.Options, context.CancellationToken))
            context.ReportDiagnostic(attempt);
    }

    /// <summary>Reports a usage found by a name, if a rule is broken. What has to wait for a waiver, the registrar takes out of the whole scan.</summary>
    public static void Report(this SemanticModelAnalysisContext context, VendorCompilation vendor, in Usage usage, ISymbol? vendorSymbol, Location location)
    {
        if (vendor.Judge(usage, vendorSymbol, location) is not { } finding)
            return;
        context.ReportDiagnostic(finding);
        foreach (var attempt in vendor.BulkSuppressions.Around(finding, context.Options, context.CancellationToken))
            context.ReportDiagnostic(attempt);
    }
}
