using System;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using NoCustomization.CodeFixes.Texts;

namespace NoCustomization.CodeFixes;

/// <summary>NC7006: adds <c>[Range]</c> to a number, from nothing to the highest that its type holds: for the author to narrow.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(NC7006_AddRange)), Shared]
public sealed class NC7006_AddRange : CodeFixProvider
{
    /// <summary>The key by which tests and Fix All tell this fix from others.</summary>
    public const string EquivalenceKey = nameof(NC7006_AddRange);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NC7006");

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
        if (Declarations.At(root, context.Span.Start, model, generator, context.CancellationToken) is not var (node, symbol) || symbol is not IPropertySymbol property
            || Declarations.AttributeIn(model.Compilation, "System.ComponentModel.DataAnnotations.RangeAttribute") is not { } attribute || LimitsOf(property.Type, generator) is not { } limits)
            return;
        context.RegisterCodeFix(
            CodeAction.Create(FixTexts.AddRange, _ => Task.FromResult(Declarations.WithAttribute(document, root, node, attribute, limits)), EquivalenceKey),
            context.Diagnostics);
    }

    // The attribute takes whole and floating numbers as they are, all others as texts.
    private static SyntaxNode[]? LimitsOf(ITypeSymbol type, SyntaxGenerator generator)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        IConvertible? highest = type.SpecialType switch
        {
            SpecialType.System_UInt32 => uint.MaxValue,
            SpecialType.System_Int64 => long.MaxValue,
            SpecialType.System_UInt64 => ulong.MaxValue,
            SpecialType.System_Decimal => decimal.MaxValue,
            _ => null,
        };
        if (highest is not null)
        {
            var named = generator.TypeExpression(type.SpecialType);
            return [generator.AttributeArgument(generator.TypeOfExpression(named)), Argument("0"), Argument(highest.ToString(CultureInfo.InvariantCulture))];
        }

        if (type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Int32 or SpecialType.System_Single or SpecialType.System_Double)
            return [Argument(0), generator.AttributeArgument(generator.MemberAccessExpression(generator.TypeExpression(type.SpecialType), "MaxValue"))];
        return null;

        SyntaxNode Argument(object value) => generator.AttributeArgument(generator.LiteralExpression(value));
    }
}
