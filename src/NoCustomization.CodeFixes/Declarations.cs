using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace NoCustomization.CodeFixes;

/// <summary>The declarations of types and members that findings point at, and what is written on them; the same in both languages.</summary>
internal static class Declarations
{
    /// <summary>The declaration whose identifier, or attribute, begins at a position, with its symbol; null where there is none.</summary>
    public static (SyntaxNode Node, ISymbol Symbol)? At(SyntaxNode root, int position, SemanticModel model, SyntaxGenerator generator, CancellationToken cancellation)
    {
        for (var node = root.FindToken(position).Parent; node is not null; node = node.Parent)
        {
            if (generator.GetDeclarationKind(node) is not (DeclarationKind.None or DeclarationKind.Attribute or DeclarationKind.Parameter or DeclarationKind.Variable)
                && model.GetDeclaredSymbol(node, cancellation) is (INamedTypeSymbol or IMethodSymbol or IPropertySymbol) and { } symbol)
                return (node, symbol);
        }

        return null;
    }

    /// <summary>The attribute of a full name that the project can write, or null where none or several are in reach.</summary>
    public static INamedTypeSymbol? AttributeIn(Compilation compilation, string name)
    {
        var inReach = compilation.GetTypesByMetadataName(name).Where(t => compilation.IsSymbolAccessibleWithin(t, compilation.Assembly)).Take(2).ToArray();
        return inReach.Length == 1 ? inReach[0] : null;
    }

    /// <summary>A file with an attribute on a declaration, below its comments.</summary>
    public static Document WithAttribute(Document document, SyntaxNode root, SyntaxNode declaration, INamedTypeSymbol attribute, IEnumerable<SyntaxNode>? arguments)
    {
        var generator = SyntaxGenerator.GetGenerator(document);
        var written = generator.Attribute(generator.TypeExpression(attribute).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation), arguments);
        var changed = generator.AddAttributes(declaration.WithoutLeadingTrivia(), written).WithLeadingTrivia(declaration.GetLeadingTrivia());
        return document.WithSyntaxRoot(root.ReplaceNode(declaration, changed));
    }

    /// <summary>A file with other modifiers on a declaration.</summary>
    public static Document WithModifiers(Document document, SyntaxNode root, SyntaxNode declaration, DeclarationModifiers modifiers) =>
        document.WithSyntaxRoot(root.ReplaceNode(declaration, SyntaxGenerator.GetGenerator(document).WithModifiers(declaration, modifiers)));
}
