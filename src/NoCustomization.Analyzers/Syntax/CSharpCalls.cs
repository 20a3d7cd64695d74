using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NoCustomization.Analyzers.Syntax;

/// <summary>Calls and bodies in C# syntax. A class of its own, because a host without the C# compiler must never load what it mentions.</summary>
internal static class CSharpCalls
{
    /// <summary>The call whose method is named at a position; null where something else stands there.</summary>
    public static SyntaxNode? At(SyntaxNode root, int position)
    {
        if (!root.FullSpan.Contains(position) || root.FindToken(position).Parent is not SimpleNameSyntax name)
            return null;
        return name.Parent switch
        {
            InvocationExpressionSyntax call when call.Expression == name => call,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Name == name && call.Expression == access => call,
            MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax call } binding when call.Expression == binding => call,
            _ => null,
        };
    }

    /// <summary>Whether a method does nothing at all.</summary>
    public static bool IsEmptyBody(SyntaxNode declaration) => declaration is MethodDeclarationSyntax { Body.Statements.Count: 0, ExpressionBody: null };
}
