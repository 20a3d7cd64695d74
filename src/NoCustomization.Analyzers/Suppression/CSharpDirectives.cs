using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NoCustomization.Analyzers.Suppression;

/// <summary>Pragmas of C#. A class of its own, because a host without the C# compiler must never load what it mentions.</summary>
internal static class CSharpDirectives
{
    /// <summary>The ids that an active directive disables.</summary>
    public static (SyntaxNode? Directive, IReadOnlyList<string> Ids) Read(SyntaxNode node)
    {
        if (node is not PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma || !pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword))
            return (null, []);
        var ids = new List<string>();
        foreach (var code in pragma.ErrorCodes)
        {
            // Written escaped (\u004EC1001) it is the same id.
            if (code is IdentifierNameSyntax name)
                ids.Add(name.Identifier.ValueText);
        }

        return (pragma, ids);
    }

    /// <summary>The directive without ids that is in force for a rule at a position, or null.</summary>
    public static SyntaxNode? BulkOver(SyntaxNode root, int position, string ruleId)
    {
        SyntaxNode? inForce = null;
        for (var directive = root.GetFirstDirective(d => d.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia)); directive is not null && directive.SpanStart < position; directive = directive.GetNextDirective(d => d.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia)))
        {
            var pragma = (PragmaWarningDirectiveTriviaSyntax)directive;
            if (!pragma.IsActive)
                continue;
            if (pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword))
                inForce = pragma.ErrorCodes.Count == 0 ? pragma : inForce;
            else if (pragma.ErrorCodes.Count == 0 || Names(pragma, ruleId))
                inForce = null;
        }

        return inForce;
    }

    private static bool Names(PragmaWarningDirectiveTriviaSyntax pragma, string ruleId)
    {
        foreach (var code in pragma.ErrorCodes)
        {
            if (code is IdentifierNameSyntax name && name.Identifier.ValueText == ruleId)
                return true;
        }

        return false;
    }
}
