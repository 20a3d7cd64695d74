using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic.Syntax;

namespace NoCustomization.Analyzers.Syntax;

/// <summary>Statements that only Visual Basic has and for which no operation stands.</summary>
internal static class VisualBasicStatements
{
    /// <summary>Whether an expression is the text of which <c>Mid(text, 1) = "x"</c> writes a part.</summary>
    public static bool IsTextOfMid(SyntaxNode expression) => expression.Language == LanguageNames.VisualBasic && IsText(expression);

    /// <summary>Whether an expression is what a <c>With</c> block is about.</summary>
    public static bool IsValueOfWith(SyntaxNode node) => node.Language == LanguageNames.VisualBasic && IsValue(node);

    /// <summary>Whether a member is selected of what a <c>With</c> block is about: <c>.Member</c>, the block being the nearest one around it.</summary>
    public static bool IsPartOfWith(SyntaxNode member, SyntaxNode value)
    {
        if (member is not MemberAccessExpressionSyntax { Expression: null })
            return false;
        // The head of a block stands in the block around it.
        var from = member.FirstAncestorOrSelf<WithStatementSyntax>()?.Parent ?? member;
        return from.Parent?.FirstAncestorOrSelf<WithBlockSyntax>() == value.Parent?.Parent;
    }

    private static bool IsValue(SyntaxNode node) => node.Parent is WithStatementSyntax statement && statement.Expression == node;

    private static bool IsText(SyntaxNode expression) =>
        expression.Parent is SimpleArgumentSyntax { Parent: ArgumentListSyntax { Parent: MidExpressionSyntax mid } list } argument && list == mid.ArgumentList && list.Arguments[0] == argument;
}
