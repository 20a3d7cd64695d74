using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NoCustomization.Benchmarks;

/// <summary>Registers one compilation action that does nothing: what any analyzer at all costs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CompilationOnlyAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("ANY", "Any", "Any", "Any", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationAction(static _ => { });
    }
}
