using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic.Syntax;

namespace NoCustomization.Analyzers.Syntax;

/// <summary>Visual Basic's <c>Inherits</c> and <c>Implements</c>. A class of its own, because a host without that compiler must never load what it mentions.</summary>
internal static class VisualBasicBaseList
{
    /// <summary>The entry that names a type, or null.</summary>
    public static Location? Find(SyntaxNode declaration, INamedTypeSymbol named)
    {
        if ((declaration as TypeStatementSyntax)?.Parent is TypeBlockSyntax block)
            declaration = block;
        if (declaration is not TypeBlockSyntax type)
            return null;
        foreach (var statement in type.Inherits)
        {
            if (Find(statement.Types, named) is { } location)
                return location;
        }

        foreach (var statement in type.Implements)
        {
            if (Find(statement.Types, named) is { } location)
                return location;
        }

        return null;
    }

    private static Location? Find(SeparatedSyntaxList<TypeSyntax> types, INamedTypeSymbol named)
    {
        foreach (var type in types)
        {
            var name = type is QualifiedNameSyntax qualified ? qualified.Right : type as SimpleNameSyntax;
            var arity = name is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments.Count : 0;
            if (name is not null && string.Equals(name.Identifier.ValueText, named.Name, System.StringComparison.OrdinalIgnoreCase) && arity == named.Arity)
                return type.GetLocation();
        }

        return null;
    }
}
