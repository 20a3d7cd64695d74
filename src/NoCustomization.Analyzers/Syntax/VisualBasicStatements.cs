using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic;

namespace NoCustomization.Analyzers.Syntax;

/// <summary>Statements that only Visual Basic has and for which no operation stands.</summary>
internal static class VisualBasicStatements
{
    /// <summary>Whether a statement writes a part of a text: <c>Mid(text, 1) = "x"</c>.</summary>
    public static bool IsMid(SyntaxNode statement) => statement.Language == LanguageNames.VisualBasic && IsMidAssignment(statement);

    private static bool IsMidAssignment(SyntaxNode statement) => statement.IsKind(SyntaxKind.MidAssignmentStatement);
}
