using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace NoCustomization.CodeFixes;

/// <summary>Edits of a project that have been found to compile.</summary>
internal sealed class SwapTrial(Project project)
{
    private Dictionary<DocumentId, NameEdits> _edits = [];

    /// <summary>Adds edits if the names then mean what they should and nothing breaks.</summary>
    /// <param name="more">The edits.</param>
    /// <param name="use">The finding that must go, or null.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<bool> AddAsync(IEnumerable<(DocumentId Document, IEnumerable<NameEdit> Edits)> more, UnreleasedUse? use, CancellationToken cancellation)
    {
        var all = new Dictionary<DocumentId, NameEdits>(_edits);
        foreach (var (document, edits) in more)
            all[document] = (all.TryGetValue(document, out var known) ? known : new NameEdits()).With(edits);
        var changed = await ApplyAsync(all, cancellation).ConfigureAwait(false);
        foreach (var each in all)
        {
            if (!await each.Value.AreBoundAsync(changed.GetDocument(each.Key)!, cancellation).ConfigureAwait(false))
                return false;
        }

        if (use is not null && !(all.TryGetValue(use.Document.Id, out var own) && await use.IsGoneAsync(changed.GetDocument(use.Document.Id)!, own, cancellation).ConfigureAwait(false)))
            return false;
        var only = all.Count == 1 && all.Single() is { Value.AreSeenElsewhere: false } single ? single.Key : null;
        if (await Errors.AreNewAsync(project, changed, only, cancellation).ConfigureAwait(false))
            return false;
        _edits = all;
        return true;
    }

    /// <summary>The solution with the edits, the new names as short as the former ones.</summary>
    public async Task<Solution> FinishAsync(CancellationToken cancellation)
    {
        var solution = (await ApplyAsync(_edits, cancellation).ConfigureAwait(false)).Solution;
        foreach (var each in _edits)
        {
            var shortened = await each.Value.ShortenAsync(solution.GetDocument(each.Key)!, cancellation).ConfigureAwait(false);
            solution = shortened.Project.Solution;
        }

        return solution;
    }

    private async Task<Project> ApplyAsync(Dictionary<DocumentId, NameEdits> edits, CancellationToken cancellation)
    {
        var solution = project.Solution;
        foreach (var each in edits)
            solution = (await each.Value.ApplyAsync(solution.GetDocument(each.Key)!, cancellation).ConfigureAwait(false)).Project.Solution;
        return solution.GetProject(project.Id)!;
    }
}
