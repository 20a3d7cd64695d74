using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NoCustomization.CodeFixes.Texts;

namespace NoCustomization.CodeFixes;

/// <summary>NC2001: uses a member directly that reflection reaches although the code around it may name it: a protected one of a base class, or a private one that implements an interface.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(NC2001_UseMemberDirectly)), Shared]
public sealed class NC2001_UseMemberDirectly : CodeFixProvider
{
    /// <summary>The key by which tests and Fix All tell this fix from others.</summary>
    public const string EquivalenceKey = nameof(NC2001_UseMemberDirectly);

    private static readonly SymbolDisplayFormat s_title = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NC2001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new BatchFix(EquivalenceKey);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var cancellation = context.CancellationToken;
        var finding = context.Diagnostics[0];
        var root = await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || !finding.Properties.TryGetValue(FindingFacts.Target, out var target) || !root.FullSpan.Contains(finding.Location.SourceSpan))
            return;
        var node = root.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true);
        if (ReflectedUse.Of(model, node, cancellation) is not { } use || SoughtMember.Of(use, target!) is not { } member)
            return;
        if (await new DirectUse(context.Document, model, use, member).ReplaceAsync(cancellation).ConfigureAwait(false) is not { } changed)
            return;
        context.RegisterCodeFix(CodeAction.Create(FixTexts.UseMemberDirectly(member.ToDisplayString(s_title)), _ => Task.FromResult(changed), EquivalenceKey), context.Diagnostics);
    }
}
