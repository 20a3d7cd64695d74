extern alias analyzers;

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Shapes;

/// <summary>Lets the analyzer judge a compilation, as a build does.</summary>
internal static class SourceEye
{
    private static readonly analyzers::NoCustomization.Analyzers.CustomizationAnalyzer s_analyzer = new();

    /// <summary>What the analyzer finds. Suppressed findings count: suppressing one is a finding more, not one less.</summary>
    public static async Task<IReadOnlyList<Observation>> ObserveAsync(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var analysis = new CompilationWithAnalyzers(compilation, [s_analyzer], new CompilationWithAnalyzersOptions(
            options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));
        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
        return [.. diagnostics.Select(Observe)];
    }

    private static Observation Observe(Diagnostic diagnostic)
    {
        // The place in the file itself: a #line directive must not move a finding.
        var span = diagnostic.Location.GetLineSpan();
        var line = span.StartLinePosition.Line + 1;
        return new Observation
        {
            RuleId = diagnostic.Id,
            Eye = Eyes.Source,
            File = span.Path is { Length: > 0 } ? span.Path : null,
            StartLine = line,
            EndLine = line,
            Site = Fact(FindingProperties.Site),
            Target = Fact(FindingProperties.Target),
            Usage = Fact(FindingProperties.Usage),
            Message = diagnostic.GetMessage,
        };

        string Fact(string name) => diagnostic.Properties.TryGetValue(name, out var value) ? value ?? "" : "";
    }
}
