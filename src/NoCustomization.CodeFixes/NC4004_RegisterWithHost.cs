using System;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.CodeFixes.Texts;

namespace NoCustomization.CodeFixes;

/// <summary>
/// NC4004: registers with the host's extension builder instead of the container: here, where the builder is at hand, or in the only extension of the project. Offered where the
/// registration says all that it is: the contract, whose annotation tells how many it accepts, the class or the factory, and the lifetime.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(NC4004_RegisterWithHost)), Shared]
public sealed class NC4004_RegisterWithHost : CodeFixProvider
{
    /// <summary>The key by which tests and Fix All tell this fix from others.</summary>
    public const string EquivalenceKey = nameof(NC4004_RegisterWithHost);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NC4004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SequentialFix(FixTexts.RegisterWithHost, EquivalenceKey, FixAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || context.Span.IsEmpty)
            return;
        var node = root.FindNode(context.Span, getInnermostNodeForTie: true);
        if (ChangeOf(context.Document, root, node, model, context.CancellationToken) is { } change)
            context.RegisterCodeFix(CodeAction.Create(FixTexts.RegisterWithHost, change, EquivalenceKey), context.Diagnostics);
    }

    private static async Task<Solution?> FixAsync(Document document, SyntaxNode node, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model is not null && ChangeOf(document, node.SyntaxTree.GetRoot(cancellation), node, model, cancellation) is { } change ? await change(cancellation).ConfigureAwait(false) : null;
    }

    private static Func<CancellationToken, Task<Solution>>? ChangeOf(Document document, SyntaxNode root, SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetOperation(node, cancellation) is not IInvocationOperation call || HostRegistration.Of(call) is not { } registration)
            return null;
        if (call.Parent is IExpressionStatementOperation && Builders.At(SyntaxGenerator.GetGenerator(document), model, call) is { } builder)
            return _ => Task.FromResult(Replaced(document, root, node, registration, builder));
        return !registration.IsFactory && Builders.OnlyExtension(model.Compilation, cancellation) is not null ? token => MovedAsync(document, root, node, model, registration, token) : null;
    }

    private static Solution Replaced(Document document, SyntaxNode root, SyntaxNode node, HostRegistration registration, SyntaxNode builder)
    {
        var call = registration.On(SyntaxGenerator.GetGenerator(document), builder.WithoutTrivia());
        return document.WithSyntaxRoot(root.ReplaceNode(node, call.WithTriviaFrom(node))).Project.Solution;
    }

    private static async Task<Solution> MovedAsync(Document document, SyntaxNode root, SyntaxNode node, SemanticModel model, HostRegistration registration, CancellationToken cancellation)
    {
        var solution = document.Project.Solution;
        var generator = SyntaxGenerator.GetGenerator(document);
        if (RemoveCustomization.Without(root, node, node.Span, model, generator, cancellation) is not { } without)
            return solution;

        // The extension may stand in the same file: it is found again in what the removal left.
        solution = solution.WithDocumentSyntaxRoot(document.Id, without);
        var project = solution.GetProject(document.Project.Id)!;
        var compilation = await project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        var method = compilation is null ? null : Builders.OnlyExtension(compilation, cancellation);
        if (method?.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference || project.GetDocument(reference.SyntaxTree) is not { } target)
            return document.Project.Solution;
        var declaration = await reference.GetSyntaxAsync(cancellation).ConfigureAwait(false);

        // In Visual Basic the reference is the opening statement; its block is the method.
        declaration = declaration.Parent is { } block && generator.GetDeclarationKind(block) == DeclarationKind.Method ? block : declaration;
        var statement = generator.ExpressionStatement(registration.On(generator, generator.IdentifierName(method.Parameters[0].Name)));
        var statements = generator.GetExpression(declaration) is { } expression
            ? [generator.ExpressionStatement(expression.WithoutTrivia()), statement]
            : generator.GetStatements(declaration).Append(statement);
        var targetRoot = await target.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var changed = target.WithSyntaxRoot(targetRoot!.ReplaceNode(declaration, generator.WithStatements(declaration, statements)));
        return changed.Project.Solution;
    }
}
