using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace NoCustomization.CodeFixes;

/// <summary>
/// Fixes all, also for tools that name no fix of ours: <c>dotnet format</c> takes the fix from the analyzer's first finding in the solution, whatever its rule, and most often there is none.
/// </summary>
/// <param name="key">What the keys of the fix begin with, and the key of the one that is meant where none is named.</param>
internal sealed class BatchFix(string key) : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => WellKnownFixAllProviders.BatchFixer.GetSupportedFixAllScopes();

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext context) =>
        WellKnownFixAllProviders.BatchFixer.GetFixAsync(context.CodeActionEquivalenceKey?.StartsWith(key, StringComparison.Ordinal) is true ? context : Named(context));

    private FixAllContext Named(FixAllContext context)
    {
        var findings = new Findings(context);
        return context.Document is { } document
            ? new(document, context.CodeFixProvider, context.Scope, key, context.DiagnosticIds, findings, context.CancellationToken)
            : new(context.Project, context.CodeFixProvider, context.Scope, key, context.DiagnosticIds, findings, context.CancellationToken);
    }

    private sealed class Findings(FixAllContext context) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await context.GetProjectDiagnosticsAsync(project).ConfigureAwait(false);
    }
}
