using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic.Syntax;

namespace NoCustomization.Analyzers.Syntax;

/// <summary>Statements that only Visual Basic has and for which no operation stands.</summary>
internal static class VisualBasicStatements
{
    /// <summary>Whether an expression is the text of which <c>Mid(text, 1) = "x"</c> writes a part.</summary>
    public static bool IsTextOfMid(SyntaxNode expression) => expression.Language == LanguageNames.VisualBasic && IsText(expression);

    private static bool IsText(SyntaxNode expression) =>
        expression.Parent is SimpleArgumentSyntax { Parent: ArgumentListSyntax { Parent: MidExpressionSyntax mid } list } argument && list == mid.ArgumentList && list.Arguments[0] == argument;
}
