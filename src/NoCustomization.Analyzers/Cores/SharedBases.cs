using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Cores;

/// <summary>Exceptions, attributes and event data: kinds of classes that libraries share by deriving, open unless kept closed.</summary>
internal static class SharedBases
{
    /// <summary>Whether a class is, or derives from, one of them.</summary>
    public static bool Includes(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Exception" or "Attribute" or "EventArgs", Arity: 0, ContainingType: null, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }
}
