using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NoCustomization.CodeFixes.Texts;

namespace NoCustomization.CodeFixes;

/// <summary>
/// Exchanges all names at once, because a variable's type and what is assigned to it compile only together. Where the whole does not compile, each symbol is tried by itself,
/// and then each name.
/// </summary>
internal sealed class UseReleasedApiFixAll : FixAllProvider
{
    public static readonly UseReleasedApiFixAll Instance = new();

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(
        CodeAction.Create(FixTexts.UseReleasedApiEverywhere, cancellation => FixAsync(context.WithCancellationToken(cancellation)), NC2004_UseReleasedApi.EquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        // What a project shows to others changes before these are tried.
        var order = context.Scope == FixAllScope.Solution ? solution.GetProjectDependencyGraph().GetTopologicallySortedProjects(context.CancellationToken) : [context.Project.Id];
        foreach (var id in order)
        {
            var findings = new List<(DocumentId Document, Diagnostic Finding)>();
            var project = context.Solution.GetProject(id)!;
            foreach (var document in context is { Scope: FixAllScope.Document, Document: { } only } ? [only] : project.Documents)
                findings.AddRange((await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)).Select(f => (document.Id, f)));
            if (findings.Count > 0)
                solution = await FixAsync(solution.GetProject(id)!, findings, context.CancellationToken).ConfigureAwait(false);
        }

        return solution;
    }

    private static async Task<Solution> FixAsync(Project project, List<(DocumentId Document, Diagnostic Finding)> findings, CancellationToken cancellation)
    {
        var uses = new List<UnreleasedUse>();
        foreach (var (document, finding) in findings)
        {
            if (await UnreleasedUse.OfAsync(project.GetDocument(document)!, finding, cancellation).ConfigureAwait(false) is { } use)
                uses.Add(use);
        }

        var trial = new SwapTrial(project);
        if (await trial.AddAsync(uses.Select(u => (u.Document.Id, u.Own(cancellation))), use: null, cancellation).ConfigureAwait(false))
            return await trial.FinishAsync(cancellation).ConfigureAwait(false);
        foreach (var together in uses.GroupBy(static u => (Swap.IdOf(u.Swap.Former), Swap.IdOf(u.Swap.Successor))))
        {
            if (await trial.AddAsync(together.Select(u => (u.Document.Id, u.Own(cancellation))), use: null, cancellation).ConfigureAwait(false))
                continue;
            foreach (var use in together)
                await use.TryAsync(trial, cancellation).ConfigureAwait(false);
        }

        return await trial.FinishAsync(cancellation).ConfigureAwait(false);
    }
}
