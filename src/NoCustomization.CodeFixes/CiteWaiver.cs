using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NoCustomization.CodeFixes.Texts;

namespace NoCustomization.CodeFixes;

/// <summary>
/// Every rule that a waiver may cover: puts <c>[CustomizationWaiver]</c> on the smallest declaration around the finding, with the id of a waiver that the registers of the
/// project have for it, or with a placeholder that no register has as an id.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(CiteWaiver)), Shared]
public sealed class CiteWaiver : CodeFixProvider
{
    /// <summary>The key by which tests and Fix All tell this fix from others.</summary>
    public const string EquivalenceKey = nameof(CiteWaiver);

    /// <summary>What stands in the place of the waiver's id until a person fills it in.</summary>
    public const string Placeholder = "TODO: waiver id";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        "NC1001", "NC1002", "NC1003", "NC1004", "NC1005", "NC1006", "NC1007", "NC1008",
        "NC2001", "NC2002", "NC2003", "NC2004", "NC2005",
        "NC3001", "NC3002", "NC3003", "NC3004", "NC3005", "NC3006", "NC3007", "NC3008",
        "NC4001", "NC4002", "NC4003", "NC4004", "NC4005", "NC4006");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => CiteWaiverFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var citations = new List<WaiverCitation>();
        await WaiverCitation.FindAsync(context.Document, context.Diagnostics, [], citations, context.CancellationToken).ConfigureAwait(false);
        if (citations.Count == 0)
            return;
        foreach (var id in WaiversFor(context.Diagnostics[0]))
        {
            context.RegisterCodeFix(
                CodeAction.Create(FixTexts.CiteWaiverOf(id), cancellation => WaiverCitation.AddAsync(context.Document, citations, id, cancellation), KeyOf(id), CodeActionPriority.Low),
                context.Diagnostics);
        }

        // Every other way out comes first.
        context.RegisterCodeFix(
            CodeAction.Create(FixTexts.CiteWaiver, cancellation => WaiverCitation.AddAsync(context.Document, citations, Placeholder, cancellation), EquivalenceKey, CodeActionPriority.Lowest),
            context.Diagnostics);
    }

    /// <summary>The waivers that would cover a finding.</summary>
    internal static string[] WaiversFor(Diagnostic finding) => finding.Properties.TryGetValue(FindingFacts.Waivers, out var ids) && ids is not null ? ids.Split(' ') : [];

    /// <summary>The key of the fix that cites one waiver.</summary>
    internal static string KeyOf(string waiver) => EquivalenceKey + ":" + waiver;
}
