using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace NoCustomization.CodeFixes;

/// <summary>A finding on a name for whose symbol the package names a released one.</summary>
internal sealed class UnreleasedUse
{
    private readonly SemanticModel _model;
    private readonly SyntaxNode _name;
    private readonly ISymbol _used;

    private UnreleasedUse(Document document, SemanticModel model, SyntaxNode name, ISymbol used, Swap swap)
    {
        Document = document;
        _model = model;
        _name = name;
        _used = used;
        Swap = swap;
    }

    /// <summary>The file.</summary>
    public Document Document { get; }

    /// <summary>What is to take whose place.</summary>
    public Swap Swap { get; }

    /// <summary>What a finding is about, or null where nothing is named or the exchange is not mechanical.</summary>
    public static async Task<UnreleasedUse?> OfAsync(Document document, Diagnostic finding, CancellationToken cancellation)
    {
        if (!finding.Properties.TryGetValue(FindingFacts.Alternative, out var alternative) || !finding.Properties.TryGetValue(FindingFacts.Replaced, out var replaced))
            return null;
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        // What is called without being named is none of ours.
        if (root?.FindToken(finding.Location.SourceSpan.Start) is not { Parent: { } name } token || token.Span != finding.Location.SourceSpan || model is null)
            return null;
        foreach (var used in Swap.SymbolsOf(name, model, cancellation))
        {
            for (var former = used; former is not null; former = former.ContainingType)
            {
                if (Swap.IdOf(former) == replaced)
                {
                    var swap = ExtensionPoints.FindAny(model.Compilation, alternative!).Select(successor => new Swap(former, successor)).FirstOrDefault(static s => s.IsMechanical);
                    return swap is null ? null : new(document, model, name, used, swap);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Tries the edits at the name; then, for where one name does not compile without the others, those in the member, the types and the file around it, at last those in the project.
    /// </summary>
    public async Task<bool> TryAsync(SwapTrial trial, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var scope in Scopes(cancellation))
        {
            var edits = Swap.Within(scope, _model, cancellation).ToList();
            if (edits.Count > count && await trial.AddAsync([(Document.Id, edits)], this, cancellation).ConfigureAwait(false))
                return true;
            count = edits.Count;
        }

        var everywhere = new List<(DocumentId, IEnumerable<NameEdit>)>();
        foreach (var document in Document.Project.Documents)
        {
            var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
            if (root is not null && model is not null && Swap.Within(root, model, cancellation).ToList() is { Count: > 0 } edits)
                everywhere.Add((document.Id, edits));
        }

        return everywhere.Count > 1 && await trial.AddAsync(everywhere, this, cancellation).ConfigureAwait(false);
    }

    /// <summary>The edits at the name itself, none where an object's type decides.</summary>
    public IEnumerable<NameEdit> Own(CancellationToken cancellation) => Swap.Within(Swap.WholeOf(_name), _model, cancellation);

    /// <summary>Whether the name means something else after a change.</summary>
    public async Task<bool> IsGoneAsync(Document changed, NameEdits edits, CancellationToken cancellation)
    {
        if (edits.Map(_name.SpanStart) is not { } position)
            return true;
        var model = await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var root = await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return model is not null && root?.FindToken(position).Parent is { } name && Swap.SymbolsOf(name, model, cancellation).All(s => Swap.IdOf(s) != Swap.IdOf(_used));
    }

    private IEnumerable<SyntaxNode> Scopes(CancellationToken cancellation)
    {
        yield return Swap.WholeOf(_name);
        for (var around = SmallestDeclaration.Around(_model, _name, cancellation); around is { } declaration;
            around = declaration.Node.Parent is { } parent ? SmallestDeclaration.Around(_model, parent, cancellation) : null)
        {
            yield return declaration.Node;
        }

        yield return _model.SyntaxTree.GetRoot(cancellation);
    }
}
