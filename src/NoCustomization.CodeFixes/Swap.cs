using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NoCustomization.CodeFixes;

/// <summary>Puts the name of one symbol in the place of another's, in either language: names are told by what they mean and where they end, not by their syntax.</summary>
/// <param name="former">The type or member that goes.</param>
/// <param name="successor">The type or member that comes.</param>
internal sealed class Swap(ISymbol former, ISymbol successor)
{
    private const string AttributeSuffix = "Attribute";

    private static readonly SymbolDisplayFormat s_qualified = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat s_name = new(miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The type or member that goes.</summary>
    public ISymbol Former { get; } = former;

    /// <summary>The type or member that comes.</summary>
    public ISymbol Successor { get; } = successor;

    /// <summary>Whether nothing but the name changes: the same sort of symbol, static or not alike, as many type arguments.</summary>
    public bool IsMechanical => (Former, Successor) switch
    {
        (INamedTypeSymbol from, INamedTypeSymbol to) => from.TypeKind == to.TypeKind && from.IsStatic == to.IsStatic && from.Arity == to.Arity && !IsInGeneric(from) && !IsInGeneric(to),
        (IMethodSymbol from, IMethodSymbol to) => from.MethodKind == MethodKind.Ordinary && to.MethodKind == MethodKind.Ordinary && from.IsStatic == to.IsStatic && from.Arity == to.Arity
            && from.IsExtensionMethod == to.IsExtensionMethod,
        (IPropertySymbol { IsIndexer: true }, _) or (_, IPropertySymbol { IsIndexer: true }) => false,
        (IPropertySymbol or IFieldSymbol or IEventSymbol, _) => Former.Kind == Successor.Kind && Former.IsStatic == Successor.IsStatic,
        _ => false,
    };

    /// <summary>The edits of every name of the former symbol that stands in some syntax.</summary>
    public IEnumerable<NameEdit> Within(SyntaxNode scope, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var token in scope.DescendantTokens())
        {
            if (IsNamed(token.ValueText, model.Language) && token.Parent is { } name && name.GetFirstToken() == token && EditOf(name, token, model, cancellation) is { } edit)
                yield return edit;
        }
    }

    /// <summary>Whether a name means the successor.</summary>
    public bool IsBound(SyntaxNode name, SemanticModel model, CancellationToken cancellation) => SymbolsOf(name, model, cancellation).Any(s => IdOf(s) == IdOf(Successor));

    /// <summary>What a name means; of several methods without arguments to choose by, all.</summary>
    public static IEnumerable<ISymbol> SymbolsOf(SyntaxNode name, SemanticModel model, CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(name, cancellation);
        return (info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols.AsEnumerable()).Select(static s => s switch
        {
            // The name of an attribute stands for its constructor.
            IMethodSymbol { MethodKind: MethodKind.Constructor } => s.ContainingType.OriginalDefinition,
            IMethodSymbol { ReducedFrom: { } whole } => whole.OriginalDefinition,
            _ => s.OriginalDefinition,
        });
    }

    /// <summary>The documentation-comment id of a definition.</summary>
    public static string? IdOf(ISymbol symbol) => symbol.OriginalDefinition.GetDocumentationCommentId();

    private bool IsNamed(string text, string language)
    {
        var comparison = language == LanguageNames.VisualBasic ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Former.Name.StartsWith(text, comparison)
            && (Former.Name.Length == text.Length || Former is INamedTypeSymbol && Former.Name.Length == text.Length + AttributeSuffix.Length && Former.Name.EndsWith(AttributeSuffix, comparison));
    }

    private NameEdit? EditOf(SyntaxNode name, SyntaxToken token, SemanticModel model, CancellationToken cancellation)
    {
        if (!SymbolsOf(name, model, cancellation).Contains(Former, SymbolEqualityComparer.Default) || model.GetAliasInfo(name, cancellation) is not null)
            return null;
        var (whole, qualifier, isSelected) = Qualified(name);
        var ofType = qualifier is not null && model.GetSymbolInfo(qualifier, cancellation).Symbol is INamedTypeSymbol;
        var isSeenElsewhere = IsSeenElsewhere(name, model, cancellation);
        // What is selected from an object, or by a name that stands alone, needs no more than the other name.
        if (Successor is not INamedTypeSymbol && (SymbolEqualityComparer.Default.Equals(Former.ContainingType, Successor.ContainingType) || !ofType && (isSelected || !Former.IsStatic)))
            return new(this, token.Span, Successor.ToDisplayString(s_name), isQualified: false, wasShort: false, isSeenElsewhere);
        var span = TextSpan.FromBounds(whole.SpanStart, token.Span.End);
        if (Successor is INamedTypeSymbol type)
            return HasWhatIsSelected(type, whole) ? new(this, span, TextOf(type, model, name.SpanStart), isQualified: true, qualifier is null, isSeenElsewhere) : null;
        if (Successor.ContainingType.IsGenericType || IsInGeneric(Successor.ContainingType))
            return null;
        var text = TextOf(Successor.ContainingType, model, name.SpanStart) + "." + Successor.ToDisplayString(s_name);
        return new(this, span, text, isQualified: true, qualifier is null || Qualified(qualifier).Qualifier is null, isSeenElsewhere);
    }

    // In `Former.Member` the member must be there.
    private static bool HasWhatIsSelected(INamedTypeSymbol type, SyntaxNode whole)
    {
        var after = whole.GetLastToken().GetNextToken();
        if (after.Text != ".")
            return true;
        var selected = after.GetNextToken().ValueText;
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.MemberNames.Contains(selected, Comparer(whole.Language)))
                return true;
        }

        return false;
    }

    private static StringComparer Comparer(string language) => language == LanguageNames.VisualBasic ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    // What a body does is its own affair.
    private static bool IsSeenElsewhere(SyntaxNode name, SemanticModel model, CancellationToken cancellation)
    {
        if (SmallestDeclaration.Around(model, name, cancellation) is not { Symbol: IMethodSymbol or IPropertySymbol or IEventSymbol } declaration)
            return true;
        for (var current = name; current != declaration.Node; current = current.Parent!)
        {
            if (model.GetOperation(current, cancellation) is not null)
                return false;
        }

        return true;
    }

    /// <summary>A simple name with what it is selected from.</summary>
    public static SyntaxNode WholeOf(SyntaxNode name) => Qualified(name).Whole;

    /// <summary>The type in a new name: the name itself, or what the member is selected from.</summary>
    public SyntaxNode TypeIn(SyntaxNode name) => Successor is INamedTypeSymbol ? WholeOf(name) : Qualified(name).Qualifier ?? name;

    // `Qualifier.Name`, `Alias::Name`; `?.Name` and `.Name` of Visual Basic's With are selected from something that stands elsewhere.
    private static (SyntaxNode Whole, SyntaxNode? Qualifier, bool IsSelected) Qualified(SyntaxNode name)
    {
        var before = name.GetFirstToken().GetPreviousToken();
        if (before.Text is not ("." or "::") || name.Parent is not { } whole || whole.Span.End != name.Span.End || !whole.Span.Contains(before.Span))
            return (name, null, before.Text == ".");
        var qualifier = whole.ChildNodes().First();
        return qualifier == name ? (name, null, true) : (whole, qualifier, true);
    }

    private static bool IsInGeneric(ISymbol symbol)
    {
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsGenericType)
                return true;
        }

        return false;
    }

    private static string TextOf(INamedTypeSymbol type, SemanticModel model, int position) => type.ToMinimalDisplayString(model, position, s_qualified);
}
