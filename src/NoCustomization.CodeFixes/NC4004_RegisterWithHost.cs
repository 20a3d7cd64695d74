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
    public override FixAllProvider GetFixAllProvider() => new BatchFix(EquivalenceKey);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || context.Span.IsEmpty)
            return;
        var node = root.FindNode(context.Span, getInnermostNodeForTie: true);
        if (model.GetOperation(node, context.CancellationToken) is not IInvocationOperation call || HostRegistration.Of(call) is not { } registration)
            return;
        if (call.Parent is IExpressionStatementOperation && Builders.At(SyntaxGenerator.GetGenerator(context.Document), model, call) is { } builder)
            Offer(context, _ => Task.FromResult(Replaced(context.Document, root, node, registration, builder)));
        else if (!registration.IsFactory && Builders.OnlyExtension(model.Compilation, context.CancellationToken) is { } configure)
            Offer(context, cancellation => MovedAsync(context, root, node, model, registration, configure, cancellation));
    }

    private static void Offer(CodeFixContext context, Func<CancellationToken, Task<Solution>> change) =>
        context.RegisterCodeFix(CodeAction.Create(FixTexts.RegisterWithHost, change, EquivalenceKey), context.Diagnostics);

    private static Solution Replaced(Document document, SyntaxNode root, SyntaxNode node, HostRegistration registration, SyntaxNode builder)
    {
        var call = registration.On(SyntaxGenerator.GetGenerator(document), builder.WithoutTrivia());
        return document.WithSyntaxRoot(root.ReplaceNode(node, call.WithTriviaFrom(node))).Project.Solution;
    }

    private static async Task<Solution> MovedAsync(CodeFixContext context, SyntaxNode root, SyntaxNode node, SemanticModel model, HostRegistration registration, IMethodSymbol configure, CancellationToken cancellation)
    {
        var solution = context.Document.Project.Solution;
        var generator = SyntaxGenerator.GetGenerator(context.Document);
        if (RemoveCustomization.Without(root, node, context, model, generator) is not { } without)
            return solution;

        // The extension may stand in the same file: it is found again in what the removal left.
        solution = solution.WithDocumentSyntaxRoot(context.Document.Id, without);
        var project = solution.GetProject(context.Document.Project.Id)!;
        var compilation = await project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        var method = compilation is null ? null : Builders.OnlyExtension(compilation, cancellation);
        if (method?.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference || project.GetDocument(reference.SyntaxTree) is not { } target)
            return context.Document.Project.Solution;
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
