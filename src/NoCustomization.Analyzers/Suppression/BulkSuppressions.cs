using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Analyzers.Suppression;

/// <summary>
/// NC9001 for suppression that names no rule: a pragma without ids, the severity of all analyzers or of a category. It is aimed at us only where a finding lies in its
/// reach, so it is asked about each finding, and reported once: with the finding that claimed it first, and with that one again if it is found again.
/// </summary>
internal sealed class BulkSuppressions(VendorCompilation vendor)
{
    private const string All = "dotnet_analyzer_diagnostic.severity";

    private readonly ConcurrentDictionary<(object, string), string> _claims = new();

    /// <summary>The attempts in whose reach a finding lies and that were not reported with another.</summary>
    public IEnumerable<Diagnostic> Around(Diagnostic finding, AnalyzerOptions options, CancellationToken cancellation)
    {
        if (finding.Location.SourceTree is not { } tree)
            yield break;
        if (DirectiveOver(tree, finding, cancellation) is { } directive && Claims(tree, directive.SpanStart.ToString(System.Globalization.CultureInfo.InvariantCulture), finding))
            yield return Describe(tree.GetRoot(cancellation).Language == LanguageNames.VisualBasic ? "#Disable Warning" : "#pragma warning disable", directive.GetLocation());
        var configured = options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        foreach (var key in new[] { All, "dotnet_analyzer_diagnostic.category-" + finding.Descriptor.Category + ".severity" })
        {
            if (configured.TryGetValue(key, out var severity) && Silences(severity) && Claims(this, key, finding))
                yield return Describe(key, Location.None);
        }
    }

    private static SyntaxNode? DirectiveOver(SyntaxTree tree, Diagnostic finding, CancellationToken cancellation)
    {
        var root = tree.GetRoot(cancellation);
        if (!root.ContainsDirectives)
            return null;
        var position = finding.Location.SourceSpan.Start;
        return root.Language == LanguageNames.VisualBasic ? VisualBasicDirectives.BulkOver(root, position, finding.Id) : CSharpDirectives.BulkOver(root, position, finding.Id);
    }

    // To make all analyzers warnings is a habit of strict projects and silences nothing.
    private static bool Silences(string severity) =>
        severity.Trim() is var value && (Is(value, "none") || Is(value, "silent") || Is(value, "suggestion"));

    private static bool Is(string value, string name) => string.Equals(value, name, StringComparison.OrdinalIgnoreCase);

    private bool Claims(object place, string what, Diagnostic finding)
    {
        var claimant = finding.Id + "@" + finding.Location.SourceTree!.FilePath + ":" + finding.Location.SourceSpan;
        return _claims.GetOrAdd((place, what), claimant) == claimant;
    }

    private Diagnostic Describe(string what, Location location) => Suppressions.Describe(vendor, what, "*", null, location, new Text("NC9001_AllRules"));
}
