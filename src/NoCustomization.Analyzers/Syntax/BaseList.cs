using System.Threading;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Syntax;

/// <summary>Finds where a type names a base class or interface.</summary>
internal static class BaseList
{
    /// <summary>The place of the entry in the base list (Visual Basic: in <c>Inherits</c> or <c>Implements</c>), or of the type's identifier.</summary>
    public static Location LocationOf(INamedTypeSymbol type, INamedTypeSymbol named, CancellationToken cancellation)
    {
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            var node = part.GetSyntax(cancellation);
            var location = type.Language == LanguageNames.VisualBasic ? VisualBasicBaseList.Find(node, named) : CSharpBaseList.Find(node, named);
            if (location is not null)
                return location;
        }

        return type.Locations.Length > 0 ? type.Locations[0] : Location.None;
    }
}
