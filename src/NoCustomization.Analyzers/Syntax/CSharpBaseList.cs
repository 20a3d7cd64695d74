using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NoCustomization.Analyzers.Syntax;

/// <summary>C# base lists. A class of its own, because a host without the C# compiler must never load what it mentions.</summary>
internal static class CSharpBaseList
{
    /// <summary>Adds the entries of one part of a type, in order.</summary>
    public static void Collect(SyntaxNode declaration, List<BaseEntry> entries)
    {
        if (declaration is not BaseTypeDeclarationSyntax { BaseList: { } list })
            return;
        foreach (var entry in list.Types)
        {
            var name = NameOf(entry.Type);
            entries.Add(new BaseEntry(entry.Type, name?.Identifier.ValueText ?? "", (name as GenericNameSyntax)?.TypeArgumentList.Arguments.Count ?? 0));
        }
    }

    private static SimpleNameSyntax? NameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple,
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax aliased => aliased.Name,
        _ => null,
    };
}
