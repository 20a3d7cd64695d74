using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Waivers;

namespace NoCustomization.Analyzers.Waivers;

/// <summary>Brings waivers into a compilation. Without a register nothing is held and nothing costs; with one, what is cited decides.</summary>
internal static class WaiverRegistration
{
    /// <summary>Prepares a compilation, before any extractor is registered.</summary>
    public static void Prepare(CompilationStartAnalysisContext start, VendorCompilation vendor, Registrar on)
    {
        var files = RegisterFiles.Read(start);
        files?.Report(start, vendor.Options.OnlyReports ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error);
        var registers = files?.Set ?? RegisterSet.Empty;
        vendor.Matcher = new WaiverMatcher(new WaiverContext
        {
            Registers = registers,
            VendorAssembly = vendor.Compilation.Assembly.Name,
            VendorId = files is null ? null : ExtensionDeclaration.IdOf(vendor.Compilation.Assembly),
            Municipality = vendor.Options.Municipality,
            Date = vendor.Options.EvaluationDate,
            IsType = id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, vendor.Compilation) is INamedTypeSymbol,
        });
        if (registers.Documents.Count == 0 || registers.Conflicts.Count > 0 || CitedWaivers.Of(vendor, vendor.Matcher, start.CancellationToken) is not { } waivers)
            return;
        vendor.Waivers = waivers;
        on.OnTypeEnd(waivers.Concern, (context, _) => waivers.End(context));
        on.OnBuild((context, _) => waivers.End(context));
    }

    /// <summary>What becomes of the findings of one file beside the code.</summary>
    public static IEnumerable<Diagnostic> JudgeFile(VendorCompilation vendor, List<Diagnostic> findings)
    {
        if (findings.Count == 0 || vendor.Matcher is not { } matcher)
            return findings;
        var keys = findings.ConvertAll(f => HeldFindings.KeyOf(f)!);
        var outcome = matcher.Judge([], keys);
        var result = new List<Diagnostic>();
        for (var i = 0; i < findings.Count; i++)
            result.Add(outcome.Findings[i] is { State: WaiverState.Waived, Grant: { } grant } ? vendor.Waived(findings[i], keys[i], grant) : findings[i]);
        return result;
    }
}
