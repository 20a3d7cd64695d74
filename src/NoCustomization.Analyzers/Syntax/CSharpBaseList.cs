using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NoCustomization.Analyzers.Syntax;

/// <summary>C# base lists. A class of its own, because a host without the C# compiler must never load what it mentions.</summary>
internal static class CSharpBaseList
{
    /// <summary>The entry that names a type, or null.</summary>
    public static Location? Find(SyntaxNode declaration, INamedTypeSymbol named)
    {
        if (declaration is not BaseTypeDeclarationSyntax { BaseList: { } list })
            return null;
        foreach (var entry in list.Types)
        {
            if (NameOf(entry.Type) is { } name && name.Identifier.ValueText == named.Name && ArityOf(name) == named.Arity)
                return entry.Type.GetLocation();
        }

        return null;
    }

    private static SimpleNameSyntax? NameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple,
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax aliased => aliased.Name,
        _ => null,
    };

    private static int ArityOf(SimpleNameSyntax name) => name is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments.Count : 0;
}
