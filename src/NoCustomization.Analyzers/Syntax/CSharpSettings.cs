using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NoCustomization.Analyzers.Syntax;

/// <summary>How C# gives properties their values.</summary>
internal static class CSharpSettings
{
    /// <summary>Whether a property, or the parameter of a record, is declared with a value; nothing is none.</summary>
    public static bool HasValue(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax { Initializer: { } initializer } => !IsNothing(initializer.Value),
        ParameterSyntax { Default: { } initializer } => !IsNothing(initializer.Value),
        _ => false,
    };

    /// <summary>Whether an accessor has no body.</summary>
    public static bool IsAutomatic(SyntaxNode accessor) => accessor is not AccessorDeclarationSyntax { Body: not null } and not AccessorDeclarationSyntax { ExpressionBody: not null };

    /// <summary>Whether a constructor assigns to a member of the type.</summary>
    public static bool Assigns(SyntaxNode constructor, string name)
    {
        if (constructor is not ConstructorDeclarationSyntax)
            return false;
        foreach (var node in constructor.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax assignment && NameOf(assignment.Left) == name)
                return true;
        }

        return false;
    }

    private static string? NameOf(ExpressionSyntax left) => left switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsNothing(ExpressionSyntax value)
    {
        while (value is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven)
            value = forgiven.Operand;
        return value.IsKind(SyntaxKind.NullLiteralExpression) || value.IsKind(SyntaxKind.DefaultLiteralExpression);
    }
}
