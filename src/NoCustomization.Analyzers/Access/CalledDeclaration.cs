using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Access;

/// <summary>
/// The declaration that a virtual call names in IL: compilers call what an override overrides, down to the first declaration, and the override's own name leaves no
/// trace. Visual Basic names an override of the same project itself, and so does every compiler one with a return type of its own, which is a declaration of its own.
/// </summary>
internal static class CalledDeclaration
{
    /// <summary>The declaration that a virtual call of a method names.</summary>
    public static IMethodSymbol Of(Compilation compilation, IMethodSymbol method)
    {
        while (method.IsOverride && method.OverriddenMethod is { } overridden && !Stops(compilation, method) && IsSame(compilation, method.ReturnType, overridden.ReturnType))
            method = overridden;
        return method;
    }

    /// <summary>The declaration that a virtual use of a property names.</summary>
    public static IPropertySymbol Of(Compilation compilation, IPropertySymbol property)
    {
        while (property.IsOverride && property.OverriddenProperty is { } overridden && !Stops(compilation, property) && IsSame(compilation, property.Type, overridden.Type))
            property = overridden;
        return property;
    }

    private static bool Stops(Compilation compilation, ISymbol member) =>
        compilation.Language == LanguageNames.VisualBasic && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly);

    // The names of tuple elements and dynamic may differ.
    private static bool IsSame(Compilation compilation, ITypeSymbol type, ITypeSymbol overridden) =>
        SymbolEqualityComparer.Default.Equals(type, overridden) || compilation.ClassifyCommonConversion(type, overridden).IsIdentity;
}
