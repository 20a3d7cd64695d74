using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Framework;

/// <summary>Documentation-comment ids of definitions.</summary>
internal static class DocumentationId
{
    /// <summary>The id of a symbol's definition; never null for types and members.</summary>
    public static string Of(ISymbol symbol) => symbol.OriginalDefinition.GetDocumentationCommentId() ?? "";
}
