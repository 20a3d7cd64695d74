using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using NoCustomization.CodeFixes.Texts;

namespace NoCustomization.CodeFixes;

/// <summary>NC7002: makes a class abstract, or a method or property virtual, where the project compiles as it did before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(NC7002_MakeOverridable)), Shared]
public sealed class NC7002_MakeOverridable : CodeFixProvider
{
    /// <summary>The key by which tests and Fix All tell this fix from others.</summary>
    public const string EquivalenceKey = nameof(NC7002_MakeOverridable);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NC7002");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new BatchFix(EquivalenceKey);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;
        var generator = SyntaxGenerator.GetGenerator(document);
        if (Declarations.At(root, context.Span.Start, model, generator, context.CancellationToken) is not var (node, symbol) || ModifiersFor(symbol, generator.GetModifiers(node)) is not { } modifiers)
            return;
        var changed = Declarations.WithModifiers(document, root, node, modifiers);
        if (await Errors.AreNewAsync(document.Project, changed.Project, changed: null, context.CancellationToken).ConfigureAwait(false))
            return;
        var title = symbol is INamedTypeSymbol ? FixTexts.MakeAbstract : FixTexts.MakeVirtual;
        context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), EquivalenceKey), context.Diagnostics);
    }

    // Where nothing but another modifier is missing: a class without members becomes a mark, a member something to override.
    private static DeclarationModifiers? ModifiersFor(ISymbol symbol, DeclarationModifiers modifiers) => symbol switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Class, IsStatic: false, IsAbstract: false } type when HasNoMembers(type) => modifiers.WithIsSealed(false).WithIsAbstract(true),
        (IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol) and { IsStatic: false, IsVirtual: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Protected } => modifiers.WithIsVirtual(true),
        _ => null,
    };

    private static bool HasNoMembers(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (!member.IsImplicitlyDeclared)
                return false;
        }

        return true;
    }
}
