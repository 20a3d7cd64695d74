using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic.Syntax;

namespace NoCustomization.Analyzers.Names;

/// <summary>Names in Visual Basic syntax. A class of its own, because a host without that compiler must never load what it mentions.</summary>
internal static class VisualBasicNames
{
    /// <inheritdoc cref="CSharpNames.Classify"/>
    public static NameUse? Classify(SyntaxToken token)
    {
        // An accessor's parameters repeat the type of its property or event.
        if (token.Parent is not SimpleNameSyntax name || name.Identifier != token || name.FirstAncestorOrSelf<SimpleAsClauseSyntax>()?.Parent is ParameterSyntax { Parent.Parent: AccessorStatementSyntax })
            return null;
        if (name.FirstAncestorOrSelf<SimpleImportsClauseSyntax>() is { } clause)
            return new NameUse(name, null, null, null, isImport: true, clause.Alias?.Identifier.ValueText);
        SyntaxNode top = name;
        while (top.Parent is { } parent && (parent as QualifiedNameSyntax)?.Right == top | (parent as MemberAccessExpressionSyntax)?.Name == top)
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
        return new NameUse(name, member, creator, ContractOf(name), isImport: false, alias: null);
    }

    private static SyntaxNode? ContractOf(SyntaxNode name)
    {
        for (var current = name; current is not null; current = current.Parent)
        {
            if (current is QualifiedNameSyntax { Parent: ImplementsClauseSyntax } member)
                return member.Left;
        }

        return null;
    }

    /// <inheritdoc cref="CSharpNames.NameOf"/>
    public static SyntaxToken NameOf(SyntaxNode node) => node switch
    {
        SimpleNameSyntax simple => simple.Identifier,
        QualifiedNameSyntax qualified => qualified.Right.Identifier,
        MemberAccessExpressionSyntax access => access.Name.Identifier,
        InvocationExpressionSyntax { Expression: { } expression } => NameOf(expression),
        ParenthesizedExpressionSyntax parenthesized => NameOf(parenthesized.Expression),
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
        ObjectCreationExpressionSyntax creation => NameOf(creation.Type),
        AttributeSyntax attribute => NameOf(attribute.Name),
        UnaryExpressionSyntax unary => NameOf(unary.Operand),
        ForEachBlockSyntax loop => loop.ForEachStatement.ForKeyword,
        AwaitExpressionSyntax await => await.AwaitKeyword,
        UsingBlockSyntax use => use.UsingStatement.UsingKeyword,
        _ => default,
    };

    /// <inheritdoc cref="CSharpNames.HasTypeArguments"/>
    public static bool HasTypeArguments(SyntaxNode node) => NameOf(node).Parent is GenericNameSyntax;

    /// <inheritdoc cref="CSharpNames.NamesElementType"/>
    public static bool NamesElementType(SyntaxNode node) => node is CollectionRangeVariableSyntax { AsClause: not null };

    /// <inheritdoc cref="CSharpNames.NamesCreatedType"/>
    public static bool NamesCreatedType(SyntaxNode node) => node is ObjectCreationExpressionSyntax or AttributeSyntax;

    /// <inheritdoc cref="CSharpNames.IsBase"/>
    public static bool IsBase(SyntaxNode node) => node is MyBaseExpressionSyntax or MyClassExpressionSyntax;

    /// <inheritdoc cref="CSharpNames.NameOfArgument"/>
    public static SyntaxNode? NameOfArgument(SyntaxNode node) => (node as NameOfExpressionSyntax)?.Argument;

    /// <inheritdoc cref="CSharpNames.DeclarationOf"/>
    public static SyntaxNode? DeclarationOf(SyntaxNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case AttributesStatementSyntax or NamespaceBlockSyntax:
                    return null;
                case ModifiedIdentifierSyntax { Parent.Parent: FieldDeclarationSyntax }:
                    return current;
                case VariableDeclaratorSyntax { Parent: FieldDeclarationSyntax, Names: [var first, ..] }:
                    return first;
                case FieldDeclarationSyntax { Declarators: [{ Names: [var first, ..] }, ..] }:
                    return first;
                case AccessorBlockSyntax or AccessorStatementSyntax:
                    break;
                case MethodBlockBaseSyntax method:
                    return method.BlockStatement;
                case PropertyBlockSyntax property:
                    return property.PropertyStatement;
                case EventBlockSyntax @event:
                    return @event.EventStatement;
                case TypeBlockSyntax type:
                    return type.BlockStatement;
                case EnumBlockSyntax type:
                    return type.EnumStatement;
                case MethodBaseSyntax or TypeStatementSyntax or EnumStatementSyntax or EnumMemberDeclarationSyntax when current is not LambdaHeaderSyntax:
                    return current;
            }
        }

        return null;
    }

    /// <inheritdoc cref="CSharpNames.CallsConstructor"/>
    public static bool CallsConstructor(SyntaxNode declaration) =>
        (declaration as SubNewStatementSyntax)?.Parent is ConstructorBlockSyntax { Statements: [ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } }, ..] }
        && called.Expression is MyBaseExpressionSyntax or MyClassExpressionSyntax or MeExpressionSyntax
        && string.Equals(called.Name.Identifier.ValueText, "New", System.StringComparison.OrdinalIgnoreCase);
}
