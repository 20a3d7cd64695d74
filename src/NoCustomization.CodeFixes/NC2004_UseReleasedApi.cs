using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NoCustomization.CodeFixes.Texts;

namespace NoCustomization.CodeFixes;

/// <summary>NC2004: names the released type or member that the package names for an unreleased one, where the code compiles with it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(NC2004_UseReleasedApi)), Shared]
public sealed class NC2004_UseReleasedApi : CodeFixProvider
{
    /// <summary>The key by which tests and Fix All tell this fix from others.</summary>
    public const string EquivalenceKey = nameof(NC2004_UseReleasedApi);

    private static readonly SymbolDisplayFormat s_title = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NC2004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => UseReleasedApiFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await UnreleasedUse.OfAsync(context.Document, context.Diagnostics[0], context.CancellationToken).ConfigureAwait(false) is not { } use)
            return;
        var trial = new SwapTrial(context.Document.Project);
        if (!await use.TryAsync(trial, context.CancellationToken).ConfigureAwait(false))
            return;
        context.RegisterCodeFix(
            CodeAction.Create(FixTexts.UseReleasedApi(use.Swap.Successor.ToDisplayString(s_title)), trial.FinishAsync, EquivalenceKey),
            context.Diagnostics);
    }
}
