using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NoCustomization.Conformance.Oracle;

/// <summary>Tells the places in which an error counts.</summary>
internal static class ErrorPlaces
{
    /// <summary>Whether a place is the name of an entry of a base list; a type argument of what is listed is none.</summary>
    public static bool IsBaseListEntry(Location location)
    {
        var node = NodeAt(location);
        return node.AncestorsAndSelf().OfType<BaseTypeSyntax>().FirstOrDefault() is { } entry
            && !node.AncestorsAndSelf().TakeWhile(n => n != entry).Any(n => n is TypeArgumentListSyntax or ArgumentListSyntax);
    }

    /// <summary>Whether a place lies in a using directive, or in an Imports statement, which use nothing.</summary>
    public static bool IsUsingDirective(Location location) =>
        NodeAt(location).FirstAncestorOrSelf<SyntaxNode>(n => n is UsingDirectiveSyntax or Microsoft.CodeAnalysis.VisualBasic.Syntax.ImportsStatementSyntax) is not null;

    /// <summary>Whether a place is the name of a record in its declaration.</summary>
    public static bool IsRecordName(Location location) => NodeAt(location) is RecordDeclarationSyntax record && record.Identifier.Span == location.SourceSpan;

    /// <summary>The type whose constructors call the base class's at a place: <c>: base(…)</c>, the name of a constructor, or of a type that has none written; else null.</summary>
    public static TypeDeclarationSyntax? DerivedTypeAt(Location location) => NodeAt(location) switch
    {
        TypeDeclarationSyntax type => type,
        ConstructorDeclarationSyntax constructor => constructor.Parent as TypeDeclarationSyntax,
        var node when node.FirstAncestorOrSelf<ArgumentSyntax>() is null && node.FirstAncestorOrSelf<SyntaxNode>(n => n is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax) is { } call =>
            call.FirstAncestorOrSelf<TypeDeclarationSyntax>(),
        _ => null,
    };

    /// <summary>Whether a name is written at a place.</summary>
    public static bool Names(Location location, string name) =>
        location.SourceTree!.GetText().ToString(location.SourceSpan).Contains(name, StringComparison.Ordinal);

    private static SyntaxNode NodeAt(Location location) => location.SourceTree!.GetRoot().FindNode(location.SourceSpan);
}
