using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace NoCustomization.CodeFixes;

/// <summary>The member or type in which something stands, told by symbols, so that both languages are served alike.</summary>
/// <param name="node">Its syntax; of several fields that are declared together, the whole.</param>
/// <param name="symbol">Its symbol; of several fields, the first.</param>
internal readonly struct SmallestDeclaration(SyntaxNode node, ISymbol symbol)
{
    /// <summary>Its syntax; of several fields that are declared together, the whole.</summary>
    public SyntaxNode Node { get; } = node;

    /// <summary>Its symbol; of several fields, the first.</summary>
    public ISymbol Symbol { get; } = symbol;

    /// <summary>
    /// The declaration around a node, or null where only the assembly holds it: its attributes, and top-level statements. Accessors, local functions and lambdas are part of
    /// their member, as they are in a finding's site.
    /// </summary>
    public static SmallestDeclaration? Around(SemanticModel model, SyntaxNode node, CancellationToken cancellation)
    {
        SyntaxNode? inner = null;
        for (var current = node; current is not null; inner = current, current = current.Parent)
        {
            // Anonymous types and tuples are declared by expressions.
            if (model.GetDeclaredSymbol(current, cancellation) is not INamedTypeSymbol { IsAnonymousType: false, IsTupleType: false } type)
                continue;
            if (inner is not null && MemberIn(model, inner, type, cancellation) is { } member)
                return new(inner, member);
            // A C# extension block declares a type without a name, which takes no attribute.
            if (type.Name.Length > 0)
                return new(current, type);
        }

        return null;
    }

    // Lists of attributes, base types and parameters stand beside the members.
    private static ISymbol? MemberIn(SemanticModel model, SyntaxNode node, INamedTypeSymbol type, CancellationToken cancellation) => node.DescendantNodesAndSelf()
        .Select(n => model.GetDeclaredSymbol(n, cancellation))
        .FirstOrDefault(s => s is IMethodSymbol { MethodKind: not MethodKind.LocalFunction } or IPropertySymbol or IEventSymbol or IFieldSymbol
            && SymbolEqualityComparer.Default.Equals(s.ContainingType, type));
}
