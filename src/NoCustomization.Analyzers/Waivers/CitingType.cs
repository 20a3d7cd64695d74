using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Waivers;

/// <summary>An outermost type in which something is cited, and what is found in it.</summary>
/// <param name="symbol">The type.</param>
internal sealed class CitingType(INamedTypeSymbol symbol)
{
    /// <summary>The type.</summary>
    public INamedTypeSymbol Symbol { get; } = symbol;

    /// <summary>The citations in it.</summary>
    public List<SourceCitation> Citations { get; } = [];

    /// <summary>The findings in it.</summary>
    public HeldFindings Held { get; } = new();

    /// <summary>The files in which it stands.</summary>
    public IEnumerable<SyntaxTree> Trees
    {
        get
        {
            var seen = new HashSet<SyntaxTree>();
            foreach (var part in Symbol.DeclaringSyntaxReferences)
            {
                if (seen.Add(part.SyntaxTree))
                    yield return part.SyntaxTree;
            }

            // A part without a declaration of its own: top-level statements.
            foreach (var citation in Citations)
            {
                if (citation.Location.SourceTree is { } tree && seen.Add(tree))
                    yield return tree;
            }
        }
    }
}
