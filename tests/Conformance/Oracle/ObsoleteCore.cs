using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NoCustomization.Tool.Shapes;

namespace NoCustomization.Conformance.Oracle;

/// <summary>
/// A core whose restricted symbols are all obsolete: the compilers, of C# and of Visual Basic, then say themselves where they are used. Made from source, for
/// metadata cannot be given an attribute in place; a warning, for an error would stop the core itself from using them.
/// </summary>
internal static class ObsoleteCore
{
    /// <summary>The core's image.</summary>
    /// <param name="unit">The core.</param>
    public static byte[] Of(CompiledUnit unit)
    {
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(unit.SourcePath), Encoding.UTF8), new CSharpParseOptions(LanguageVersion.Preview), unit.SourcePath);
        var compilation = CSharpCompilation.Create(unit.Name, [tree], unit.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var marks = CoreMarks.Of(unit, compilation.Assembly, [compilation.Assembly]) ?? throw new ArgumentException("Not a core: " + unit.Name, nameof(unit));
        var model = compilation.GetSemanticModel(tree);
        var changes = new List<TextChange>();
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (Marked(model, node) is { } symbol && marks.IsRestricted(symbol) && symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
                changes.Add(new TextChange(new TextSpan(node.SpanStart, 0), "[global::System.Obsolete(\"restricted\")] "));
        }

        var text = tree.GetText().WithChanges(changes);
        using var image = new MemoryStream();
        var result = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text)).Emit(image);
        return result.Success ? image.ToArray() : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
    }

    // Obsolete may not stand on what nobody names.
    private static ISymbol? Marked(SemanticModel model, SyntaxNode node) => node switch
    {
        BaseFieldDeclarationSyntax { Declaration.Variables: [var variable, ..] } => model.GetDeclaredSymbol(variable),
        DestructorDeclarationSyntax or BasePropertyDeclarationSyntax { ExplicitInterfaceSpecifier: not null } or MethodDeclarationSyntax { ExplicitInterfaceSpecifier: not null } => null,
        BaseTypeDeclarationSyntax { RawKind: (int)SyntaxKind.ExtensionBlockDeclaration } => null,
        MemberDeclarationSyntax and not (BaseNamespaceDeclarationSyntax or IncompleteMemberSyntax or GlobalStatementSyntax) => model.GetDeclaredSymbol(node),
        AccessorDeclarationSyntax { AttributeLists.Count: > 0, RawKind: (int)SyntaxKind.GetAccessorDeclaration or (int)SyntaxKind.SetAccessorDeclaration or (int)SyntaxKind.InitAccessorDeclaration } => model.GetDeclaredSymbol(node),
        _ => null,
    };
}
