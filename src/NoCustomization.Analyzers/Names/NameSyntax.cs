using System.Threading;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Names;

/// <summary>Asks the syntax of the language at hand about names.</summary>
internal static class NameSyntax
{
    /// <inheritdoc cref="CSharpNames.Classify"/>
    public static NameUse? Classify(SyntaxToken token) =>
        IsVisualBasic(token.Language) ? VisualBasicNames.Classify(token) : CSharpNames.Classify(token);

    /// <summary>Where the name stands of what an expression calls or selects; where it has none (an operator, an indexer), the expression.</summary>
    public static Location LocationOf(SyntaxNode node)
    {
        var token = IsVisualBasic(node.Language) ? VisualBasicNames.NameOf(node) : CSharpNames.NameOf(node);
        return token.RawKind == 0 ? node.GetLocation() : token.GetLocation();
    }

    /// <inheritdoc cref="CSharpNames.HasTypeArguments"/>
    public static bool HasTypeArguments(SyntaxNode node) =>
        IsVisualBasic(node.Language) ? VisualBasicNames.HasTypeArguments(node) : CSharpNames.HasTypeArguments(node);

    /// <inheritdoc cref="CSharpNames.NamesElementType"/>
    public static bool NamesElementType(SyntaxNode node) =>
        IsVisualBasic(node.Language) ? VisualBasicNames.NamesElementType(node) : CSharpNames.NamesElementType(node);

    /// <inheritdoc cref="CSharpNames.NamesCreatedType"/>
    public static bool NamesCreatedType(SyntaxNode node) =>
        IsVisualBasic(node.Language) ? VisualBasicNames.NamesCreatedType(node) : CSharpNames.NamesCreatedType(node);

    /// <inheritdoc cref="CSharpNames.IsBase"/>
    public static bool IsBase(SyntaxNode node) =>
        IsVisualBasic(node.Language) ? VisualBasicNames.IsBase(node) : CSharpNames.IsBase(node);

    /// <inheritdoc cref="CSharpNames.NameOfArgument"/>
    public static SyntaxNode? NameOfArgument(SyntaxNode node) =>
        IsVisualBasic(node.Language) ? VisualBasicNames.NameOfArgument(node) : CSharpNames.NameOfArgument(node);

    /// <inheritdoc cref="CSharpNames.CallsConstructor"/>
    public static bool CallsConstructor(SyntaxNode declaration) =>
        IsVisualBasic(declaration.Language) ? VisualBasicNames.CallsConstructor(declaration) : CSharpNames.CallsConstructor(declaration);

    /// <summary>The symbol that owns what is found at a node: the member or type in which it stands, or null for the assembly.</summary>
    public static ISymbol? OwnerOf(SemanticModel model, SyntaxNode node, CancellationToken cancellation)
    {
        var declaration = IsVisualBasic(node.Language) ? VisualBasicNames.DeclarationOf(node) : CSharpNames.DeclarationOf(node);
        return declaration is null ? null : model.GetDeclaredSymbol(declaration, cancellation);
    }

    private static bool IsVisualBasic(string language) => language == LanguageNames.VisualBasic;
}
