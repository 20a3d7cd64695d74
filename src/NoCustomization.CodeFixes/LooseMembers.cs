using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace NoCustomization.CodeFixes;

/// <summary>Members that overrode, hid or implemented what a type no longer has: they stay as members of its own.</summary>
/// <param name="editor">Takes the changes.</param>
/// <param name="type">The type.</param>
/// <param name="former">What it no longer derives from or implements.</param>
/// <param name="successor">What it derives from or implements instead.</param>
internal sealed class LooseMembers(DocumentEditor editor, INamedTypeSymbol type, ITypeSymbol former, INamedTypeSymbol successor)
{
    private readonly HashSet<ISymbol> _implemented = Implemented(type, former, successor);

    /// <summary>Frees the members of one declaration of the type.</summary>
    public void Free(SyntaxNode declaration, CancellationToken cancellation)
    {
        foreach (var member in editor.Generator.GetMembers(declaration))
        {
            if (editor.SemanticModel.GetDeclaredSymbol(member, cancellation) is not { } symbol)
                continue;
            if (former.TypeKind == TypeKind.Class)
                FreeFromBase(member, symbol);
            if (ImplementedBy(symbol) is { IsEmpty: false } implemented && !implemented.Any(m => _implemented.Contains(m.ContainingType)) && ClauseOf(member) is { } clause)
                FreeFromInterface(member, clause);
        }
    }

    private void FreeFromBase(SyntaxNode member, ISymbol symbol)
    {
        var modifiers = editor.Generator.GetModifiers(member);
        // Under another class it may hide something again.
        if (modifiers.IsOverride && !IsOfObject(symbol) || modifiers.IsNew && successor.TypeKind == TypeKind.Interface && !OfObject(symbol).Any())
            editor.SetModifiers(member, modifiers.WithIsOverride(false).WithIsNew(false));
    }

    private void FreeFromInterface(SyntaxNode member, SyntaxNode clause) => editor.ReplaceNode(member, member.Language == LanguageNames.VisualBasic
        ? member.RemoveNode(clause, SyntaxRemoveOptions.KeepTrailingTrivia)!.WithAdditionalAnnotations(Formatter.Annotation)
        : editor.Generator.WithAccessibility(member.RemoveNode(clause, SyntaxRemoveOptions.KeepNoTrivia)!, Accessibility.Public));

    // `I.` before the name, `Implements I.M` after it.
    private static SyntaxNode? ClauseOf(SyntaxNode member) => member.Language == LanguageNames.VisualBasic
        ? member.DescendantNodes().FirstOrDefault(static n => n.GetFirstToken().ValueText.Equals("Implements", StringComparison.OrdinalIgnoreCase))
        : member.ChildNodes().FirstOrDefault(static n => n.GetLastToken().ValueText == ".");

    private static HashSet<ISymbol> Implemented(INamedTypeSymbol type, ITypeSymbol former, INamedTypeSymbol successor)
    {
        var kept = type.Interfaces.Cast<ITypeSymbol>().Append(type.BaseType).Where(t => t is not null && !SymbolEqualityComparer.Default.Equals(t, former)).Append(successor);
        return new(kept.SelectMany(static t => t!.AllInterfaces.Cast<ISymbol>().Append(t)), SymbolEqualityComparer.Default);
    }

    private static ImmutableArray<ISymbol> ImplementedBy(ISymbol member) => member switch
    {
        IMethodSymbol method => ImmutableArray<ISymbol>.CastUp(method.ExplicitInterfaceImplementations),
        IPropertySymbol property => ImmutableArray<ISymbol>.CastUp(property.ExplicitInterfaceImplementations),
        IEventSymbol @event => ImmutableArray<ISymbol>.CastUp(@event.ExplicitInterfaceImplementations),
        _ => ImmutableArray<ISymbol>.Empty,
    };

    private static bool IsOfObject(ISymbol member)
    {
        var root = member;
        while (root is IMethodSymbol { OverriddenMethod: { } overridden })
            root = overridden;
        return root.ContainingType.SpecialType == SpecialType.System_Object;
    }

    private IEnumerable<ISymbol> OfObject(ISymbol member) => editor.SemanticModel.Compilation.ObjectType.GetMembers(member.Name);
}
