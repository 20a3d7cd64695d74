using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using NoCustomization.CodeFixes.Texts;

namespace NoCustomization.CodeFixes;

/// <summary>
/// NC3004, NC3008, NC4001 to NC4003, NC4005: takes out the attribute or the call of a library by which the package is customized, so that the package's own stands. A
/// call in a chain is taken out of the chain. What else the code has for it stays, for its author to keep or to drop.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(RemoveCustomization)), Shared]
public sealed class RemoveCustomization : CodeFixProvider
{
    /// <summary>The key by which tests and Fix All tell this fix from others.</summary>
    public const string EquivalenceKey = nameof(RemoveCustomization);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NC3004", "NC3008", "NC4001", "NC4002", "NC4003", "NC4005");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new BatchFix(EquivalenceKey);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || context.Span.IsEmpty)
            return;
        var generator = SyntaxGenerator.GetGenerator(context.Document);
        var node = root.FindNode(context.Span, getInnermostNodeForTie: true);
        if (Without(root, node, context.Span, model, generator, context.CancellationToken) is { } changed)
            context.RegisterCodeFix(CodeAction.Create(FixTexts.RemoveCustomization, _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), EquivalenceKey), context.Diagnostics);
    }

    /// <summary>The file without the attribute or the call; <see langword="null"/> where it cannot be taken out.</summary>
    internal static SyntaxNode? Without(SyntaxNode root, SyntaxNode node, TextSpan span, SemanticModel model, SyntaxGenerator generator, CancellationToken cancellation)
    {
        for (var outer = node; outer is not null && outer.Span.Start == node.Span.Start && outer.Span.End <= span.End + 2; outer = outer.Parent)
        {
            if (generator.GetDeclarationKind(outer) == DeclarationKind.Attribute)
                return generator.RemoveNode(root, outer);
        }

        if (node.Span != span || model.GetOperation(node, cancellation) is not IInvocationOperation call || IsOwn(call.TargetMethod, model.Compilation))
            return null;
        var receiver = (call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null))?.Syntax;
        var isStatement = call.Parent is IExpressionStatementOperation { Parent: IBlockOperation { IsImplicit: false } };
        // services.A().B(); without B() is services.A();
        if (receiver is not null && model.GetOperation(receiver, cancellation) is IInvocationOperation before && (isStatement || IsSame(before.Type, call.Type)))
            return root.ReplaceNode(node, receiver.WithTriviaFrom(node));
        if (isStatement)
            return root.RemoveNode(call.Parent!.Syntax, SyntaxRemoveOptions.KeepUnbalancedDirectives);
        return receiver is not null && call.Type?.SpecialType != SpecialType.System_Void && IsSame(model.GetTypeInfo(receiver, cancellation).Type, call.Type)
            ? root.ReplaceNode(node, receiver.WithTriviaFrom(node))
            : null;
    }

    // What a helper of one's own does else, nobody can tell from here.
    private static bool IsOwn(IMethodSymbol method, Compilation compilation) => SymbolEqualityComparer.Default.Equals((method.ReducedFrom ?? method).ContainingAssembly, compilation.Assembly);

    private static bool IsSame(ITypeSymbol? first, ITypeSymbol? second) => first is not null && SymbolEqualityComparer.Default.Equals(first, second);
}
