using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace NoCustomization.CodeFixes;

/// <summary>One attribute that is to cite a waiver.</summary>
/// <param name="declaration">The declaration that takes it, or the whole file for the assembly.</param>
/// <param name="attribute">The attribute's type.</param>
internal readonly struct WaiverCitation(SyntaxNode declaration, INamedTypeSymbol attribute)
{
    private const string AttributeName = "NoCustomization.CustomizationWaiverAttribute";

    /// <summary>The attributes that a file's findings ask for, none where the vendor cannot write it or where one is already there.</summary>
    /// <param name="document">The file.</param>
    /// <param name="findings">Its findings.</param>
    /// <param name="cited">What has a citation by now, over all the files of the project: the parts of a type and the files of an assembly share one.</param>
    /// <param name="citations">Takes what is found.</param>
    /// <param name="cancellation">Cancels.</param>
    public static async Task FindAsync(Document document, IEnumerable<Diagnostic> findings, HashSet<string> cited, List<WaiverCitation> citations, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (model is null || root is null || AttributeIn(model.Compilation) is not { } attribute)
            return;
        foreach (var finding in findings)
        {
            var around = SmallestDeclaration.Around(model, root.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true), cancellation);
            var symbol = around?.Symbol ?? model.Compilation.Assembly;
            if (cited.Add(KeyOf(symbol, document)) && !symbol.GetAttributes().Any(static a => IsWaiver(a.AttributeClass)))
                citations.Add(new(around?.Node ?? root, attribute));
        }
    }

    /// <summary>Adds the attributes of one file.</summary>
    public static async Task<Document> AddAsync(Document document, List<WaiverCitation> citations, string id, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (var citation in citations)
            editor.ReplaceNode(citation.Declaration, (declaration, generator) => citation.AddTo(declaration, id, generator));
        return editor.GetChangedDocument();
    }

    private SyntaxNode Declaration { get; } = declaration;

    // Comments stand above all attributes; the last attribute of an assembly keeps its distance from the code.
    private SyntaxNode AddTo(SyntaxNode declaration, string id, SyntaxGenerator generator) => declaration.Parent is null
        ? generator.InsertAttributes(declaration, 0, Attribute(id, generator))
        : generator.AddAttributes(declaration.WithoutLeadingTrivia(), Attribute(id, generator)).WithLeadingTrivia(declaration.GetLeadingTrivia());

    private SyntaxNode Attribute(string id, SyntaxGenerator generator) =>
        generator.Attribute(generator.TypeExpression(attribute).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation), [generator.AttributeArgument(generator.LiteralExpression(id))]);

    // Both parts of a partial method have one id; types that are local to their files may have one, too.
    private static string KeyOf(ISymbol symbol, Document document)
    {
        var key = symbol.GetDocumentationCommentId() ?? "";
        for (var type = symbol as INamedTypeSymbol ?? symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsFileLocal)
                return key + " " + document.Id.Id;
        }

        return key;
    }

    // A copy of a core's own is out of the vendor's reach.
    private static INamedTypeSymbol? AttributeIn(Compilation compilation)
    {
        var inReach = compilation.GetTypesByMetadataName(AttributeName).Where(t => compilation.IsSymbolAccessibleWithin(t, compilation.Assembly)).Take(2).ToArray();
        return inReach.Length == 1 ? inReach[0] : null;
    }

    private static bool IsWaiver(INamedTypeSymbol? type) => type?.ToDisplayString() == AttributeName;
}
