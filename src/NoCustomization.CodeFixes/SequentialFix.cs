using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace NoCustomization.CodeFixes;

/// <summary>
/// Fixes all, each finding on what the fix of the last one left. For fixes that move code to one place: merged as batches are, one of two that meet there is dropped, while what it took away elsewhere
/// stays away.
/// </summary>
/// <param name="title">What the fix is called.</param>
/// <param name="key">The key of the fix.</param>
/// <param name="fix">Fixes the finding at a node; null where there is nothing to offer.</param>
internal sealed class SequentialFix(string title, string key, Func<Document, SyntaxNode, CancellationToken, Task<Solution?>> fix) : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext context) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(title, cancellation => FixAsync(context.WithCancellationToken(cancellation)), key));

    private async Task<Solution> FixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        var places = new List<(DocumentId Document, SyntaxAnnotation Mark)>();
        foreach (var document in Documents(context))
        {
            var findings = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            solution = await MarkAsync(solution, document, findings, places, context.CancellationToken).ConfigureAwait(false);
        }

        foreach (var (id, mark) in places)
        {
            var document = solution.GetDocument(id)!;
            var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
            if (root!.GetAnnotatedNodes(mark).FirstOrDefault() is { } node && await fix(document, node, context.CancellationToken).ConfigureAwait(false) is { } changed)
                solution = changed;
        }

        return solution;
    }

    private static IEnumerable<Document> Documents(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document when context.Document is { } document => [document],
        FixAllScope.Solution => context.Solution.Projects.Where(p => p.Language == context.Project.Language).SelectMany(static p => p.Documents),
        _ => context.Project.Documents,
    };

    private static async Task<Solution> MarkAsync(Solution solution, Document document, ImmutableArray<Diagnostic> findings, List<(DocumentId Document, SyntaxAnnotation Mark)> places, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root is null || findings.IsEmpty)
            return solution;
        var marks = findings.OrderBy(static f => f.Location.SourceSpan.Start).Select(f => root.FindNode(f.Location.SourceSpan, getInnermostNodeForTie: true)).Distinct().ToDictionary(static n => n, static _ => new SyntaxAnnotation());
        places.AddRange(marks.Values.Select(m => (document.Id, m)));
        return solution.WithDocumentSyntaxRoot(document.Id, root.ReplaceNodes(marks.Keys, (old, changed) => changed.WithAdditionalAnnotations(marks[old])));
    }
}
