using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NoCustomization.Analyzers.Framework;

/// <summary>Reports what is known when the analysis starts. These callbacks only hand over what is there and cannot fail.</summary>
internal static class StartReports
{
#pragma warning disable RS0030, RS1013 // The guarded door is for callbacks that do something; what failed at the start can register nothing else.
    /// <summary>Reports a diagnostic of the whole compilation.</summary>
    public static void Report(CompilationStartAnalysisContext start, Diagnostic diagnostic) =>
        start.RegisterCompilationEndAction(context => context.ReportDiagnostic(diagnostic));

    /// <summary>Reports diagnostics of an additional file, so that they show while it is edited.</summary>
    public static void Report(CompilationStartAnalysisContext start, AdditionalText file, ImmutableArray<Diagnostic> diagnostics) =>
        start.RegisterAdditionalFileAction(context =>
        {
            if (context.AdditionalFile.Path != file.Path)
                return;
            foreach (var diagnostic in diagnostics)
                context.ReportDiagnostic(diagnostic);
        });
#pragma warning restore RS0030, RS1013
}
