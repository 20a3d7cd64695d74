using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NoCustomization.CodeFixes;

/// <summary>Finds what a package author opened, by the ids that findings name.</summary>
internal static class ExtensionPoints
{
    private const string Namespace = "NoCustomization";

    /// <summary>The classes and interfaces that can take the place of a base type.</summary>
    /// <param name="compilation">The vendor code.</param>
    /// <param name="alternative">What the finding names: an extension point's id, or a type's documentation-comment id.</param>
    public static IEnumerable<INamedTypeSymbol> Find(Compilation compilation, string alternative) => IsDocumentationId(alternative)
        ? DocumentationCommentId.GetSymbolsForDeclarationId(alternative, compilation).OfType<INamedTypeSymbol>().Where(CanBeBase)
        : TypesOfCores(compilation).Where(t => CanBeBase(t) && IsPoint(t, alternative));

    /// <summary>Everything that an alternative may stand for, members included.</summary>
    /// <param name="compilation">The vendor code.</param>
    /// <param name="alternative">What the finding names: an extension point's id, or a documentation-comment id.</param>
    public static IEnumerable<ISymbol> FindAny(Compilation compilation, string alternative) => IsDocumentationId(alternative)
        ? DocumentationCommentId.GetSymbolsForDeclarationId(alternative, compilation)
        : TypesOfCores(compilation).SelectMany(static t => t.GetMembers().Insert(0, t)).Where(s => IsPoint(s, alternative));

    private static bool IsDocumentationId(string alternative) => alternative.Length > 2 && alternative[1] == ':';

    private static IEnumerable<INamedTypeSymbol> TypesOfCores(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Where(UsesAnnotations).SelectMany(static a => Types(a.GlobalNamespace));

    private static bool CanBeBase(INamedTypeSymbol type) =>
        type is { DeclaredAccessibility: Accessibility.Public, IsSealed: false, IsGenericType: false, TypeKind: TypeKind.Class or TypeKind.Interface, IsStatic: false };

    // A core says so of itself; the types of all others need not be looked at.
    private static bool UsesAnnotations(IAssemblySymbol assembly) => assembly.GetAttributes().Any(static a => IsAnnotation(a, "StandardPackageAttribute"))
        || assembly.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name == "NoCustomization.Annotations"));

    private static bool IsPoint(ISymbol symbol, string id) =>
        symbol.GetAttributes().Any(a => IsAnnotation(a, "ExtensionPointAttribute") && a.ConstructorArguments.FirstOrDefault().Value is string given && given == id);

    private static bool IsAnnotation(AttributeData attribute, string name) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } } type && type.Name == name;

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));
}
