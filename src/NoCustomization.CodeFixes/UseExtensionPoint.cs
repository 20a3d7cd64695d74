using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using NoCustomization.CodeFixes.Texts;

namespace NoCustomization.CodeFixes;

/// <summary>
/// NC1001, NC1002, NC1007: puts the extension point that the finding names in the place of the closed or deprecated base type, with stubs of its members. What overrode
/// the former base stays as a member of its own.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(UseExtensionPoint)), Shared]
public sealed class UseExtensionPoint : CodeFixProvider
{
    /// <summary>The key by which tests and Fix All tell this fix from others; where several types are the extension point, of the first.</summary>
    public const string EquivalenceKey = nameof(UseExtensionPoint);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NC1001", "NC1002", "NC1007");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new BatchFix(EquivalenceKey);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (!context.Diagnostics[0].Properties.TryGetValue(FindingFacts.Alternative, out var alternative) || alternative is null)
            return;
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || context.Span.IsEmpty)
            return;
        var generator = SyntaxGenerator.GetGenerator(context.Document);
        var declaration = root.FindNode(context.Span).AncestorsAndSelf().FirstOrDefault(n => model.GetDeclaredSymbol(n, context.CancellationToken) is INamedTypeSymbol);
        // A member that overrides a deprecated one stands in no base list.
        if (declaration is null || FormerOf(generator, declaration, root.FindNode(context.Span)) is not { } former)
            return;
        var type = (INamedTypeSymbol)model.GetDeclaredSymbol(declaration, context.CancellationToken)!;
        var key = EquivalenceKey;
        foreach (var point in ExtensionPoints.Find(model.Compilation, alternative))
        {
            if (!CanTake(type, point, root.FindNode(context.Span), model, context.CancellationToken))
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    FixTexts.UseExtensionPoint(alternative),
                    cancellation => ReplaceAsync(context.Document, declaration, former, type, point, cancellation),
                    key),
                context.Diagnostics);
            key = EquivalenceKey + ":" + point.ToDisplayString();
        }
    }

    // The generator leaves out a base type with arguments: `class A(int x) : B(x)`.
    private static SyntaxNode? FormerOf(SyntaxGenerator generator, SyntaxNode declaration, SyntaxNode written) =>
        generator.GetBaseAndInterfaceTypes(declaration).FirstOrDefault(b => b.Span.Contains(written.Span)) ?? written.AncestorsAndSelf().FirstOrDefault(n => n.Parent?.Parent == declaration && n != written);

    // A class takes one class, a structure and an interface none.
    private static bool CanTake(INamedTypeSymbol type, INamedTypeSymbol point, SyntaxNode written, SemanticModel model, CancellationToken cancellation)
    {
        if (point.TypeKind == TypeKind.Interface)
            return true;
        var former = model.GetTypeInfo(written, cancellation).Type ?? model.GetSymbolInfo(written, cancellation).Symbol as ITypeSymbol;
        return type.TypeKind == TypeKind.Class && !type.IsRecord && (type.BaseType is { SpecialType: SpecialType.System_Object } || SymbolEqualityComparer.Default.Equals(type.BaseType, former));
    }

    private static async Task<Document> ReplaceAsync(Document document, SyntaxNode declaration, SyntaxNode former, INamedTypeSymbol type, INamedTypeSymbol point, CancellationToken cancellation)
    {
        var generator = SyntaxGenerator.GetGenerator(document);
        var isBase = type.BaseType is { SpecialType: not SpecialType.System_Object };
        if (!generator.GetBaseAndInterfaceTypes(declaration).Contains(former))
            (document, declaration, former) = await WithoutArgumentsAsync(document, declaration, former, cancellation).ConfigureAwait(false);
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        generator = editor.Generator;
        if (isBase && former == generator.GetBaseAndInterfaceTypes(declaration)[0])
        {
            foreach (var member in generator.GetMembers(declaration))
            {
                if (generator.GetModifiers(member).IsOverride && !IsOfObject(editor.SemanticModel.GetDeclaredSymbol(member, cancellation)))
                    editor.SetModifiers(member, generator.GetModifiers(member).WithIsOverride(false));
            }
        }

        editor.RemoveNode(former);
        var expression = generator.TypeExpression(point);
        if (point.TypeKind == TypeKind.Interface)
            editor.AddInterfaceType(declaration, expression);
        else
            editor.AddBaseType(declaration, expression);
        if (type.TypeKind != TypeKind.Interface)
        {
            foreach (var stub in new ContractStubs(generator, editor.SemanticModel.Compilation).For(type, point))
                editor.AddMember(declaration, stub);
        }

        return editor.GetChangedDocument();
    }

    // Everything before the arguments keeps its place.
    private static async Task<(Document Document, SyntaxNode Declaration, SyntaxNode Former)> WithoutArgumentsAsync(Document document, SyntaxNode declaration, SyntaxNode former, CancellationToken cancellation)
    {
        var written = former.ChildNodes().First();
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        document = document.WithText(text.Replace(former.Span, written.ToString()));
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var same = root!.DescendantNodes().First(n => n.RawKind == declaration.RawKind && n.SpanStart == declaration.SpanStart);
        var generator = SyntaxGenerator.GetGenerator(document);
        return (document, same, generator.GetBaseAndInterfaceTypes(same).First(b => b.SpanStart == former.SpanStart));
    }

    private static bool IsOfObject(ISymbol? member)
    {
        var root = member;
        while (root is IMethodSymbol { OverriddenMethod: { } overridden })
            root = overridden;
        return root?.ContainingType.SpecialType == SpecialType.System_Object;
    }
}
