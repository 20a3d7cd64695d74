using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NoCustomization.Conformance.Oracle;

/// <summary>Tells an interface that is listed from one that is a type argument of what is listed.</summary>
internal static class BaseList
{
    /// <summary>Whether a place is the name of an entry of a base list.</summary>
    public static bool IsEntry(Location location)
    {
        var node = location.SourceTree!.GetRoot().FindNode(location.SourceSpan);
        return node.AncestorsAndSelf().OfType<BaseTypeSyntax>().FirstOrDefault() is { } entry
            && !node.AncestorsAndSelf().TakeWhile(n => n != entry).Any(n => n is TypeArgumentListSyntax or ArgumentListSyntax);
    }
}
