using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace NoCustomization.CodeFixes;

/// <summary>Asks the compiler whether a change breaks anything.</summary>
internal static class Errors
{
    /// <summary>Whether a change brings errors.</summary>
    /// <param name="before">The project as it was.</param>
    /// <param name="after">The changed project.</param>
    /// <param name="changed">The changed file, where no other can see what changes in it; null to ask all.</param>
    /// <param name="cancellation">Cancels.</param>
    public static async Task<bool> AreNewAsync(Project before, Project after, DocumentId? changed, CancellationToken cancellation)
    {
        var now = await CountAsync(after, changed, cancellation).ConfigureAwait(false);
        if (now.Count == 0)
            return false;
        var then = await CountAsync(before, changed, cancellation).ConfigureAwait(false);
        return now.Any(e => !then.TryGetValue(e.Key, out var count) || count < e.Value);
    }

    private static async Task<Dictionary<string, int>> CountAsync(Project project, DocumentId? only, CancellationToken cancellation)
    {
        IEnumerable<Diagnostic>? found;
        if (only is null)
            found = (await project.GetCompilationAsync(cancellation).ConfigureAwait(false))?.GetDiagnostics(cancellation);
        else
            found = (await project.GetDocument(only)!.GetSemanticModelAsync(cancellation).ConfigureAwait(false))?.GetDiagnostics(cancellationToken: cancellation);
        return (found ?? []).Where(static d => d.Severity == DiagnosticSeverity.Error).GroupBy(static d => d.Id).ToDictionary(static g => g.Key, static g => g.Count());
    }
}
