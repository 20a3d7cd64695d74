using System;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Framework;

/// <summary>
/// Extension blocks of C# 14. Their code stands in static methods of the class around them, which is where the compiled assembly shows it; the
/// compilers this is built for have no name for either.
/// </summary>
internal static class ExtensionBlock
{
    /// <summary>Whether a type is an extension block: nested, nameless, and of no kind known before.</summary>
    public static bool Is(ISymbol? symbol) => symbol is INamedTypeSymbol
    {
        Name: "",
        ContainingType: not null,
        TypeKind: not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface or TypeKind.Enum or TypeKind.Delegate or TypeKind.Error),
    };

    /// <summary>
    /// What a reference to an extension block's member names in the compiled assembly: the static method that holds the code, for a property that of
    /// its first accessor; for the block itself the class around it; any other symbol as it is.
    /// </summary>
    public static ISymbol Resolve(ISymbol definition)
    {
        if (Is(definition))
            return definition.ContainingType;
        if (!Is(definition.ContainingType))
            return definition;
        var method = definition is IPropertySymbol property ? property.GetMethod ?? property.SetMethod : definition as IMethodSymbol;
        return method is null ? definition : ImplementationOf(method) ?? definition;
    }

    /// <summary>What the author of a symbol annotated: for the method that holds the code of a block's accessor, the property; any other symbol as it is.</summary>
    public static ISymbol DeclarationOf(ISymbol definition)
    {
        if (definition is not IMethodSymbol { IsStatic: true, ContainingType: { IsStatic: true } type } || !(definition.Name.StartsWith("get_", StringComparison.Ordinal) || definition.Name.StartsWith("set_", StringComparison.Ordinal)))
            return definition;
        foreach (var block in type.GetTypeMembers(""))
        {
            foreach (var member in block.GetMembers(definition.Name))
            {
                if (member is IMethodSymbol { AssociatedSymbol: { } property } accessor && SymbolEqualityComparer.Default.Equals(ImplementationOf(accessor), definition))
                    return property;
            }
        }

        return definition;
    }

    /// <summary>The static method that holds the code of a method or accessor of an extension block; null for every other method.</summary>
    public static IMethodSymbol? ImplementationOf(IMethodSymbol method)
    {
        if (!Is(method.ContainingType))
            return null;
        // Blocks for several receivers may hold members that otherwise look alike; the implementations stand in their order.
        var index = 0;
        foreach (var block in method.ContainingType.ContainingType.GetTypeMembers(""))
        {
            foreach (var member in block.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(member, method))
                    return Nth(method, index);
                if (member is IMethodSymbol other && LooksAlike(other, other.IsStatic ? 0 : 1, method, method.IsStatic ? 0 : 1, Arity(other)))
                    index++;
            }
        }

        return null;
    }

    private static IMethodSymbol? Nth(IMethodSymbol method, int index)
    {
        foreach (var member in method.ContainingType.ContainingType.GetMembers(method.Name))
        {
            if (member is IMethodSymbol { IsStatic: true } candidate && LooksAlike(candidate, 0, method, method.IsStatic ? 0 : 1, candidate.Arity) && index-- == 0)
                return candidate;
        }

        return null;
    }

    private static int Arity(IMethodSymbol method) => method.Arity + method.ContainingType.Arity;

    // Type parameters are the implementation's own, of the same names; its receiver is a parameter like the others.
    private static bool LooksAlike(IMethodSymbol other, int otherReceiver, IMethodSymbol method, int receiver, int otherArity)
    {
        if (otherArity != Arity(method) || other.Parameters.Length + otherReceiver != method.Parameters.Length + receiver)
            return false;
        for (var i = 1; i <= method.Parameters.Length && i <= other.Parameters.Length; i++)
        {
            var (a, b) = (method.Parameters[method.Parameters.Length - i], other.Parameters[other.Parameters.Length - i]);
            if (!string.Equals(a.Type.ToDisplayString(), b.Type.ToDisplayString(), StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
