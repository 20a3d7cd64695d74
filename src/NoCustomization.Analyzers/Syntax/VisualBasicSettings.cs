using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic;
using Microsoft.CodeAnalysis.VisualBasic.Syntax;

namespace NoCustomization.Analyzers.Syntax;

/// <summary>How Visual Basic gives properties their values. A class of its own, because a host without that compiler must never load what it mentions.</summary>
internal static class VisualBasicSettings
{
    /// <summary>Whether a property is declared with a value; <c>Nothing</c> is none.</summary>
    public static bool HasValue(SyntaxNode declaration)
    {
        var statement = declaration as PropertyStatementSyntax ?? (declaration as PropertyBlockSyntax)?.PropertyStatement;
        return statement is { AsClause: AsNewClauseSyntax } || statement?.Initializer is { } initializer && !initializer.Value.IsKind(SyntaxKind.NothingLiteralExpression);
    }

    /// <summary>Whether a constructor assigns to a member of the type.</summary>
    public static bool Assigns(SyntaxNode constructor, string name)
    {
        if ((constructor as ConstructorBlockSyntax ?? constructor.Parent as ConstructorBlockSyntax) is not { } block)
            return false;
        foreach (var node in block.DescendantNodes())
        {
            if (node is AssignmentStatementSyntax assignment && string.Equals(NameOf(assignment.Left), name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string? NameOf(ExpressionSyntax left) => left switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: MeExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
