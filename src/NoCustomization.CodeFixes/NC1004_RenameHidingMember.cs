using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Rename;
using NoCustomization.CodeFixes.Texts;

namespace NoCustomization.CodeFixes;

/// <summary>NC1004: gives a member that hides a core member a name of its own, with all its uses.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(NC1004_RenameHidingMember)), Shared]
public sealed class NC1004_RenameHidingMember : CodeFixProvider
{
    /// <summary>The key by which tests and Fix All tell this fix from others.</summary>
    public const string EquivalenceKey = nameof(NC1004_RenameHidingMember);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NC1004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new BatchFix(EquivalenceKey);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;
        var node = root.FindToken(context.Span.Start).Parent;
        while (node is not null && model.GetDeclaredSymbol(node, context.CancellationToken) is null)
            node = node.Parent;
        var symbol = node is null ? null : model.GetDeclaredSymbol(node, context.CancellationToken);
        // An indexer or operator has no name of its own to change.
        if (node is null || symbol is null || symbol is IPropertySymbol { IsIndexer: true } or IMethodSymbol { MethodKind: not MethodKind.Ordinary }
            || !symbol.Locations.Any(l => l.SourceSpan.Contains(context.Span.Start)))
        {
            return;
        }

        var newName = UniqueName(symbol);
        context.RegisterCodeFix(
            CodeAction.Create(FixTexts.RenameMember(newName), cancellation => RenameAsync(context.Document, root, node, newName, cancellation), EquivalenceKey),
            context.Diagnostics);
    }

    private static string UniqueName(ISymbol symbol)
    {
        var name = "Own" + symbol.Name;
        for (var type = symbol.ContainingType; type is not null; type = type.BaseType)
        {
            while (!type.GetMembers(name).IsEmpty)
                name += "_";
        }

        return name;
    }

    // First 'new' or 'Shadows' goes, which says nothing any more; then the name, with all its uses.
    private static async Task<Solution> RenameAsync(Document document, SyntaxNode root, SyntaxNode node, string newName, CancellationToken cancellation)
    {
        var mark = new SyntaxAnnotation();
        var generator = SyntaxGenerator.GetGenerator(document);
        root = root.ReplaceNode(node, node.WithAdditionalAnnotations(mark));
        var declaration = root.GetAnnotatedNodes(mark).Single().AncestorsAndSelf().FirstOrDefault(n => generator.GetModifiers(n).IsNew);
        if (declaration is not null)
            root = root.ReplaceNode(declaration, generator.WithModifiers(declaration, generator.GetModifiers(declaration).WithIsNew(false)));
        document = document.WithSyntaxRoot(root);

        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) ?? root;
        var symbol = model?.GetDeclaredSymbol(root.GetAnnotatedNodes(mark).Single(), cancellation);
        return symbol is null
            ? document.Project.Solution
            : await Renamer.RenameSymbolAsync(document.Project.Solution, symbol, default, newName, cancellation).ConfigureAwait(false);
    }
}
