using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic;
using Microsoft.CodeAnalysis.VisualBasic.Syntax;

namespace NoCustomization.Analyzers.Suppression;

/// <summary>Directives of Visual Basic. A class of its own, because a host without that compiler must never load what it mentions.</summary>
internal static class VisualBasicDirectives
{
    /// <inheritdoc cref="CSharpDirectives.Read"/>
    public static (SyntaxNode? Directive, IReadOnlyList<string> Ids) Read(SyntaxNode node)
    {
        if (node is not DisableWarningDirectiveTriviaSyntax directive)
            return (null, []);
        var ids = new List<string>();
        foreach (var code in directive.ErrorCodes)
            ids.Add(code.Identifier.ValueText);
        return (directive, ids);
    }

    /// <inheritdoc cref="CSharpDirectives.BulkOver"/>
    public static SyntaxNode? BulkOver(SyntaxNode root, int position, string ruleId)
    {
        SyntaxNode? inForce = null;
        foreach (var directive in root.GetDirectives())
        {
            if (directive.SpanStart >= position)
                break;
            if (directive is DisableWarningDirectiveTriviaSyntax { ErrorCodes.Count: 0 })
                inForce = directive;
            else if (directive is EnableWarningDirectiveTriviaSyntax enable && (enable.ErrorCodes.Count == 0 || Names(enable, ruleId)))
                inForce = null;
        }

        return inForce;
    }

    private static bool Names(EnableWarningDirectiveTriviaSyntax directive, string ruleId)
    {
        foreach (var code in directive.ErrorCodes)
        {
            if (string.Equals(code.Identifier.ValueText, ruleId, System.StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
