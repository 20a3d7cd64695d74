using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace NoCustomization.CodeFixes;

/// <summary>The edits of one file, in order and apart from each other.</summary>
internal sealed class NameEdits
{
    private readonly SortedDictionary<int, NameEdit> _edits = [];

    /// <summary>How many there are.</summary>
    public int Count => _edits.Count;

    /// <summary>Whether other files can see what one of them changes.</summary>
    public bool AreSeenElsewhere => _edits.Values.Any(static e => e.IsSeenElsewhere);

    /// <summary>Adds what does not touch what is there.</summary>
    public void Add(IEnumerable<NameEdit> edits)
    {
        foreach (var edit in edits)
        {
            if (!_edits.Values.Any(e => e.Span.OverlapsWith(edit.Span)))
                _edits.Add(edit.Span.Start, edit);
        }
    }

    /// <summary>The edits of this and some more.</summary>
    public NameEdits With(IEnumerable<NameEdit> more)
    {
        var both = new NameEdits();
        both.Add(_edits.Values);
        both.Add(more);
        return both;
    }

    /// <summary>The file with the names exchanged.</summary>
    public async Task<Document> ApplyAsync(Document document, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(_edits.Values.Select(static e => new TextChange(e.Span, e.Text))));
    }

    /// <summary>Whether every new name means what it should.</summary>
    public async Task<bool> AreBoundAsync(Document changed, CancellationToken cancellation)
    {
        var model = await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var root = await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return model is not null && root is not null && NamesIn(root).All(n => n.Edit.Swap.IsBound(n.Name, model, cancellation));
    }

    /// <summary>Where a place that no edit covers stands afterwards; null for one that is covered.</summary>
    public int? Map(int position)
    {
        var shift = 0;
        foreach (var edit in _edits.Values)
        {
            if (edit.Span.Contains(position))
                return null;
            if (edit.Span.Start > position)
                break;
            shift += edit.Text.Length - edit.Span.Length;
        }

        return position + shift;
    }

    /// <summary>Makes the new names as short as the former ones.</summary>
    public async Task<Document> ShortenAsync(Document changed, CancellationToken cancellation)
    {
        var root = await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root is null)
            return changed;
        var names = NamesIn(root).Where(static n => n.Edit.IsQualified).ToDictionary(static n => n.Edit.Swap.TypeIn(n.Name), static n => n.Edit);
        root = root.ReplaceNodes(names.Keys, (original, rewritten) => names[original].WasShort
            ? rewritten.WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation)
            : rewritten.WithAdditionalAnnotations(Simplifier.Annotation));
        var marked = changed.WithSyntaxRoot(root);
        var imported = await ImportAdder.AddImportsAsync(marked, Simplifier.AddImportsAnnotation, null, cancellation).ConfigureAwait(false);
        // An import may make other names ambiguous.
        return await Errors.AreNewAsync(changed.Project, imported.Project, changed.Id, cancellation).ConfigureAwait(false) ? marked : imported;
    }

    private IEnumerable<(SyntaxNode Name, NameEdit Edit)> NamesIn(SyntaxNode root)
    {
        var shift = 0;
        foreach (var edit in _edits.Values)
        {
            shift += edit.Text.Length - edit.Span.Length;
            yield return (root.FindToken(edit.Span.End + shift - 1).Parent!, edit);
        }
    }
}
