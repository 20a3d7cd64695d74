using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;

namespace NoCustomization.Analyzers.Suppression;

/// <summary>NC9001: <c>#pragma warning disable NC1001</c>, <c>#Disable Warning NC1001</c>.</summary>
internal static class SuppressingDirectives
{
    /// <summary>Looks at a word that may stand in such a directive.</summary>
    public static void Analyze(SemanticModelAnalysisContext context, VendorCompilation vendor, SyntaxNode root, int position)
    {
        var token = root.FindToken(position, findInsideTrivia: true);
        if (token.Parent is not { } node)
            return;
        var (directive, ids) = root.Language == LanguageNames.VisualBasic ? VisualBasicDirectives.Read(node) : CSharpDirectives.Read(node);
        var done = new HashSet<string>();
        foreach (var text in ids)
        {
            if (Suppressions.RuleIn(text) is { } rule && done.Add(rule))
                context.ReportDiagnostic(Suppressions.Describe(vendor, root.Language == LanguageNames.VisualBasic ? "#Disable Warning" : "#pragma warning disable", rule, null, directive!.GetLocation()));
        }
    }
}
