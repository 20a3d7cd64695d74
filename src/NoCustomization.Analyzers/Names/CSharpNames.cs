using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NoCustomization.Analyzers.Names;

/// <summary>Names in C# syntax. A class of its own, because a host without the C# compiler must never load what it mentions.</summary>
internal static class CSharpNames
{
    /// <summary>How an identifier stands in its syntax, or null where it is no name in use.</summary>
    public static NameUse? Classify(SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name || name.Identifier != token)
            return null;
        if (name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { } directive)
            return new NameUse(name, null, null, null, isImport: true, directive.Alias?.Name == name ? null : directive.Alias?.Name.Identifier.ValueText);
        SyntaxNode top = name;
        while (top.Parent is { } parent && (parent as QualifiedNameSyntax)?.Right == top | (parent as MemberAccessExpressionSyntax)?.Name == top | (parent as AliasQualifiedNameSyntax)?.Name == top)
            top = parent;
        var member = top.Parent switch
        {
            QualifiedNameSyntax qualified when qualified.Left == top => qualified.Right,
            MemberAccessExpressionSyntax access when access.Expression == top => access.Name,
            _ => null,
        };
        var creator = top.Parent switch
        {
            AttributeSyntax attribute when attribute.Name == top => attribute,
            ObjectCreationExpressionSyntax creation when creation.Type == top => creation,
            CastExpressionSyntax cast when cast.Type == top => cast,
            NullableTypeSyntax { Parent: CastExpressionSyntax cast } => cast,
            _ => (SyntaxNode?)null,
        };
        return new NameUse(name, member, creator, name.FirstAncestorOrSelf<ExplicitInterfaceSpecifierSyntax>()?.Name, isImport: false, alias: null);
    }

    /// <summary>The token that names what an expression calls or selects.</summary>
    public static SyntaxToken NameOf(SyntaxNode node) => node switch
    {
        SimpleNameSyntax simple => simple.Identifier,
        QualifiedNameSyntax qualified => qualified.Right.Identifier,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier,
        MemberAccessExpressionSyntax access => access.Name.Identifier,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier,
        InvocationExpressionSyntax invocation => NameOf(invocation.Expression),
        ParenthesizedExpressionSyntax parenthesized => NameOf(parenthesized.Expression),
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
        ObjectCreationExpressionSyntax creation => NameOf(creation.Type),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword,
        ConstructorInitializerSyntax initializer => initializer.ThisOrBaseKeyword,
        PrimaryConstructorBaseTypeSyntax primary => NameOf(primary.Type),
        AttributeSyntax attribute => NameOf(attribute.Name),
        ForEachVariableStatementSyntax loop => loop.ForEachKeyword,
        ForEachStatementSyntax loop => loop.ForEachKeyword,
        AwaitExpressionSyntax await => await.AwaitKeyword,
        UsingStatementSyntax use => use.UsingKeyword,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } address => NameOf(address.Operand),
        _ => default,
    };

    /// <summary>Whether an expression writes out the type arguments of what it calls.</summary>
    public static bool HasTypeArguments(SyntaxNode node) => NameOf(node).Parent is GenericNameSyntax;

    /// <summary>Whether a query clause writes out the type of its elements, to which the compiler then converts them by <c>Cast</c>.</summary>
    public static bool NamesElementType(SyntaxNode node) => node is FromClauseSyntax { Type: not null } or JoinClauseSyntax { Type: not null };

    /// <summary>Whether an expression writes out the type it creates, or is an attribute, whose name is the type.</summary>
    public static bool NamesCreatedType(SyntaxNode node) => node is ObjectCreationExpressionSyntax or AttributeSyntax or PrimaryConstructorBaseTypeSyntax;

    /// <summary>Whether an expression selects the very declaration that it names, overridden or not: <c>base</c>, <c>MyBase</c>, <c>MyClass</c>.</summary>
    public static bool IsBase(SyntaxNode node) => node is BaseExpressionSyntax;

    /// <summary>What is named by <c>nameof</c>, or null.</summary>
    public static SyntaxNode? NameOfArgument(SyntaxNode node) =>
        node is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var argument }] } ? argument : null;

    /// <summary>The declaration in which a node stands and whose symbol owns what is found there, or null for the assembly.</summary>
    public static SyntaxNode? DeclarationOf(SyntaxNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case AttributeListSyntax { Parent: CompilationUnitSyntax }:
                    return null;
                case ParameterSyntax { Parent.Parent: TypeDeclarationSyntax } parameter:
                    return parameter;
                case BaseFieldDeclarationSyntax { Declaration.Variables: [var variable, ..] }:
                    return variable;
                case VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax }:
                    return current;
                case BaseNamespaceDeclarationSyntax:
                    return null;
                case MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax:
                    return current;
            }
        }

        return null;
    }

    /// <summary>Whether a constructor calls another one of its own or its base type in so many words.</summary>
    public static bool CallsConstructor(SyntaxNode declaration) => declaration switch
    {
        ConstructorDeclarationSyntax constructor => constructor.Initializer is not null,
        TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax, ..] } => true,
        _ => false,
    };
}
