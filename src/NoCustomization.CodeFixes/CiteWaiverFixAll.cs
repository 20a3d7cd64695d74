using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NoCustomization.CodeFixes.Texts;

namespace NoCustomization.CodeFixes;

/// <summary>
/// Cites a waiver for every finding of a file or a project. Not of a solution: tools such as <c>dotnet format</c>, which apply all fixes of that scope unasked, must not
/// ask for waivers in anybody's name.
/// </summary>
internal sealed class CiteWaiverFixAll : FixAllProvider
{
    public static readonly CiteWaiverFixAll Instance = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext context) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(FixTexts.CiteWaiver, cancellation => CiteAsync(context.WithCancellationToken(cancellation)), context.CodeActionEquivalenceKey));

    private static async Task<Solution> CiteAsync(FixAllContext context)
    {
        var cancellation = context.CancellationToken;
        IEnumerable<Document> documents = context is { Scope: FixAllScope.Document, Document: { } document } ? [document] : context.Project.Documents;
        var solution = context.Solution;
        var cited = new HashSet<string>();
        // Of one waiver: what it covers.
        var id = context.CodeActionEquivalenceKey is { } key && key.StartsWith(CiteWaiver.KeyOf(""), StringComparison.Ordinal) ? key.Substring(CiteWaiver.KeyOf("").Length) : null;
        foreach (var each in documents)
        {
            var citations = new List<WaiverCitation>();
            var findings = await context.GetDocumentDiagnosticsAsync(each).ConfigureAwait(false);
            await WaiverCitation.FindAsync(each, id is null ? findings : findings.Where(f => CiteWaiver.WaiversFor(f).Contains(id)), cited, citations, cancellation).ConfigureAwait(false);
            if (citations.Count == 0)
                continue;
            var changed = await WaiverCitation.AddAsync(each, citations, id ?? CiteWaiver.Placeholder, cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentSyntaxRoot(each.Id, (await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!);
        }

        return solution;
    }
}
