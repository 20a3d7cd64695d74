using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NoCustomization.CodeFixes;

/// <summary>Finds the types that a package author opened, by the ids that findings name.</summary>
internal static class ExtensionPoints
{
    private const string Namespace = "NoCustomization";

    /// <summary>The classes and interfaces of an alternative: an extension point's id, or a type's documentation-comment id.</summary>
    /// <param name="compilation">The vendor code.</param>
    /// <param name="alternative">What the finding names.</param>
    public static IEnumerable<INamedTypeSymbol> Find(Compilation compilation, string alternative)
    {
        if (alternative.StartsWith("T:", System.StringComparison.Ordinal))
            return DocumentationCommentId.GetSymbolsForDeclarationId(alternative, compilation).OfType<INamedTypeSymbol>().Where(CanBeBase);
        return compilation.SourceModule.ReferencedAssemblySymbols.Where(UsesAnnotations).SelectMany(static a => Types(a.GlobalNamespace))
            .Where(t => CanBeBase(t) && IsPoint(t, alternative));
    }

    private static bool CanBeBase(INamedTypeSymbol type) =>
        type is { DeclaredAccessibility: Accessibility.Public, IsSealed: false, IsGenericType: false, TypeKind: TypeKind.Class or TypeKind.Interface, IsStatic: false };

    // A core says so of itself; the types of all others need not be looked at.
    private static bool UsesAnnotations(IAssemblySymbol assembly) => assembly.GetAttributes().Any(static a => IsAnnotation(a, "StandardPackageAttribute"))
        || assembly.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name == "NoCustomization.Annotations"));

    private static bool IsPoint(INamedTypeSymbol type, string id) =>
        type.GetAttributes().Any(a => IsAnnotation(a, "ExtensionPointAttribute") && a.ConstructorArguments.FirstOrDefault().Value is string given && given == id);

    private static bool IsAnnotation(AttributeData attribute, string name) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } } type && type.Name == name;

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));
}
