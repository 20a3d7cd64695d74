using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.FindSymbols;
using NoCustomization.CodeFixes.Texts;

namespace NoCustomization.CodeFixes;

/// <summary>NC7001: seals a class from which nothing derives, keeps a type closed with <c>[CoreBehavior]</c>, or opens it with <c>[ExtensionPoint]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(NC7001_ClassifyType)), Shared]
public sealed class NC7001_ClassifyType : CodeFixProvider
{
    /// <summary>The key of the fix that keeps closed; the keys of the others begin with it.</summary>
    public const string EquivalenceKey = nameof(NC7001_ClassifyType);

    /// <summary>The key of the fix that seals.</summary>
    public const string SealKey = EquivalenceKey + ":seal";

    /// <summary>The key of the fix that opens.</summary>
    public const string OpenKey = EquivalenceKey + ":open";

    private const string Package = "nocustomization.package";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NC7001");

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
        if (Declarations.At(root, context.Span.Start, model, generator, context.CancellationToken) is not var (node, symbol) || symbol is not INamedTypeSymbol type)
            return;
        if (await CanSealAsync(type, document.Project.Solution, context.CancellationToken).ConfigureAwait(false))
            Offer(context, FixTexts.SealType, SealKey, () => Declarations.WithModifiers(document, root, node, generator.GetModifiers(node).WithIsSealed(true)));
        if (Declarations.AttributeIn(model.Compilation, "NoCustomization.CoreBehaviorAttribute") is { } keep)
            Offer(context, FixTexts.KeepClosed, EquivalenceKey, () => Declarations.WithAttribute(document, root, node, keep, arguments: null));
        var id = IdFor(context.Diagnostics[0], type);
        if (Declarations.AttributeIn(model.Compilation, "NoCustomization.ExtensionPointAttribute") is { } open)
            Offer(context, FixTexts.OpenType(id), OpenKey, () => Declarations.WithAttribute(document, root, node, open, [generator.AttributeArgument(generator.LiteralExpression(id))]));
    }

    private static void Offer(CodeFixContext context, string title, string key, System.Func<Document> change) =>
        context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(change()), key), context.Diagnostics);

    private static async Task<bool> CanSealAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellation)
    {
        if (type is not { TypeKind: TypeKind.Class, IsAbstract: false } || type.GetMembers().Any(IsForDescendants))
            return false;
        var derived = await SymbolFinder.FindDerivedClassesAsync(type, solution, transitive: false, projects: null, cancellation).ConfigureAwait(false);
        return !derived.Any();
    }

    private static bool IsForDescendants(ISymbol member) =>
        !member.IsImplicitlyDeclared && (member.IsVirtual || !member.IsOverride && member.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal or Accessibility.ProtectedAndInternal);

    // IFeeRule of the package juki becomes juki.fee-rule.
    private static string IdFor(Diagnostic finding, INamedTypeSymbol type)
    {
        var name = type.TypeKind == TypeKind.Interface && type.Name.Length > 1 && type.Name[0] == 'I' && char.IsUpper(type.Name[1]) ? type.Name.Substring(1) : type.Name;
        var id = new StringBuilder(finding.Properties.TryGetValue(Package, out var package) ? package + "." : "");
        for (var i = 0; i < name.Length; i++)
        {
            var isStart = i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || i + 1 < name.Length && char.IsLower(name[i + 1]));
            id.Append(isStart ? "-" : "").Append(char.ToLower(name[i], CultureInfo.InvariantCulture));
        }

        return id.ToString();
    }
}
