using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic.Syntax;

namespace NoCustomization.Analyzers.Syntax;

/// <summary>Visual Basic's <c>Inherits</c> and <c>Implements</c>. A class of its own, because a host without that compiler must never load what it mentions.</summary>
internal static class VisualBasicBaseList
{
    /// <summary>Adds the entries of one part of a type, in order.</summary>
    public static void Collect(SyntaxNode declaration, List<BaseEntry> entries)
    {
        var block = declaration as TypeBlockSyntax ?? declaration.Parent as TypeBlockSyntax;
        if (block is null)
            return;
        foreach (var statement in block.Inherits)
            Collect(statement.Types, entries);
        foreach (var statement in block.Implements)
            Collect(statement.Types, entries);
    }

    private static void Collect(SeparatedSyntaxList<TypeSyntax> types, List<BaseEntry> entries)
    {
        foreach (var type in types)
        {
            var name = type is QualifiedNameSyntax qualified ? qualified.Right : type as SimpleNameSyntax;
            entries.Add(new BaseEntry(type, name?.Identifier.ValueText ?? "", (name as GenericNameSyntax)?.TypeArgumentList.Arguments.Count ?? 0));
        }
    }
}
