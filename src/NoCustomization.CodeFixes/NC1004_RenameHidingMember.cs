using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
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
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;
        var token = root.FindToken(context.Span.Start);
        var symbol = DeclaredAt(token, model, context.CancellationToken);
        // An indexer has no name of its own, and a nested type may be part of what others see: those are the author's to move.
        if (symbol is null or IPropertySymbol { IsIndexer: true } or IMethodSymbol { MethodKind: not MethodKind.Ordinary })
            return;
        var newName = UniqueName(symbol);
        context.RegisterCodeFix(
            CodeAction.Create(FixTexts.RenameMember(newName), cancellation => RenameAsync(context.Document.Project.Solution, symbol, newName, cancellation), EquivalenceKey),
            context.Diagnostics);
    }

    private static ISymbol? DeclaredAt(SyntaxToken token, SemanticModel model, CancellationToken cancellation)
    {
        for (var node = token.Parent; node is not null; node = node.Parent)
        {
            if (model.GetDeclaredSymbol(node, cancellation) is { } symbol)
                return symbol.Locations.Any(l => l.SourceSpan == token.Span) ? symbol : null;
        }

        return null;
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

    private static Task<Solution> RenameAsync(Solution solution, ISymbol symbol, string newName, CancellationToken cancellation) =>
        Renamer.RenameSymbolAsync(solution, symbol, default, newName, cancellation);
}
