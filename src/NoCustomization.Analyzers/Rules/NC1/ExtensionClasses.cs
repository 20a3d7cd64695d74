using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;

namespace NoCustomization.Analyzers.Rules.NC1;

/// <summary>Static classes and modules that exist only to hold extension members.</summary>
internal static class ExtensionClasses
{
    /// <summary>Whether a type holds extension members and shows nothing else: helpers that nobody outside sees do not count.</summary>
    public static bool Includes(INamedTypeSymbol type)
    {
        if (!type.IsStatic && type.TypeKind != TypeKind.Module)
            return false;
        var isShown = type.DeclaredAccessibility == Accessibility.Public;
        var any = false;
        foreach (var member in type.GetMembers())
        {
            if (IsExtension(member))
                any = true;
            else if (isShown && ShowsMore(member))
                return false;
        }

        return any;
    }

    // A constant behaves like nothing; it names something for the extension members.
    private static bool ShowsMore(ISymbol member) => member.DeclaredAccessibility == Accessibility.Public && member is { IsImplicitlyDeclared: false } and not IFieldSymbol { IsConst: true };

    private static bool IsExtension(ISymbol member) => member is IMethodSymbol { IsExtensionMethod: true } || ExtensionBlock.Is(member);
}
