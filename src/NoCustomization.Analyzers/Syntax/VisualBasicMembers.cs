using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic;
using Microsoft.CodeAnalysis.VisualBasic.Syntax;

namespace NoCustomization.Analyzers.Syntax;

/// <summary>What only Visual Basic's syntax says of a member.</summary>
internal static class VisualBasicMembers
{
    /// <summary>Whether a member hides all members of its name: one of Visual Basic's without <c>Overloads</c>.</summary>
    public static bool ShadowsByName(ISymbol member) => member.Language == LanguageNames.VisualBasic && !HasOverloads(member);

    private static bool HasOverloads(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is MethodBaseSyntax declaration && declaration.Modifiers.Any(SyntaxKind.OverloadsKeyword))
                return true;
        }

        return false;
    }
}
