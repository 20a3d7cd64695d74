using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using NoCustomization.CodeFixes.Texts;

namespace NoCustomization.CodeFixes;

/// <summary>NC9001: removes the attribute that tries to suppress a finding.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(NC9001_RemoveSuppression)), Shared]
public sealed class NC9001_RemoveSuppression : CodeFixProvider
{
    /// <summary>The key by which tests and Fix All tell this fix from others.</summary>
    public const string EquivalenceKey = nameof(NC9001_RemoveSuppression);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NC9001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new BatchFix(EquivalenceKey);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || context.Span.IsEmpty)
            return;
        var generator = SyntaxGenerator.GetGenerator(context.Document);
        var node = root.FindNode(context.Span);
        while (node is not null && generator.GetDeclarationKind(node) != DeclarationKind.Attribute)
            node = node.Parent;
        // A pragma or a build setting is no node that can be taken out here.
        if (node is null || !node.Span.Contains(context.Span))
            return;
        context.RegisterCodeFix(
            CodeAction.Create(
                FixTexts.RemoveSuppression,
                _ => Task.FromResult(context.Document.WithSyntaxRoot(generator.RemoveNode(root, node))),
                EquivalenceKey),
            context.Diagnostics);
    }
}
