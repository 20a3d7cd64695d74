using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace NoCustomization.CodeFixes;

/// <summary>The members that a type owes to a class or an interface, as stubs for a person to fill.</summary>
internal sealed class ContractStubs(SyntaxGenerator generator, Compilation compilation)
{
    /// <summary>The stubs of what a type does not have yet.</summary>
    /// <param name="type">The vendor's type.</param>
    /// <param name="contract">What it will derive from or implement.</param>
    public IEnumerable<SyntaxNode> For(INamedTypeSymbol type, INamedTypeSymbol contract)
    {
        foreach (var member in AbstractMembers(contract))
        {
            if (type.FindImplementationForInterfaceMember(member) is not null || type.GetMembers(member.Name).Any(m => m.Kind == member.Kind && Matches(m, member)))
                continue;
            var modifiers = contract.TypeKind == TypeKind.Interface ? DeclarationModifiers.None : DeclarationModifiers.Override;
            var access = contract.TypeKind == TypeKind.Interface ? Accessibility.Public : member.DeclaredAccessibility;
            if (Declare(member, access, modifiers) is not { } stub)
                continue;
            // Visual Basic says which member it implements.
            yield return contract.TypeKind == TypeKind.Interface ? generator.AsPublicInterfaceImplementation(stub, generator.TypeExpression(member.ContainingType)) ?? stub : stub;
        }
    }

    private static IEnumerable<ISymbol> AbstractMembers(INamedTypeSymbol contract)
    {
        if (contract.TypeKind == TypeKind.Interface)
            return contract.AllInterfaces.Insert(0, contract).SelectMany(static i => i.GetMembers()).Where(IsOwed);
        var overridden = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var owed = new List<ISymbol>();
        for (var current = contract; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (Overridden(member) is { } root)
                    overridden.Add(root);
                if (IsOwed(member) && !overridden.Contains(member))
                    owed.Add(member);
            }
        }

        return owed;
    }

    private static bool IsOwed(ISymbol member) => member.IsAbstract && !member.IsStatic && member is IPropertySymbol or IEventSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary };

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    private static bool Matches(ISymbol own, ISymbol owed) => Parameters(own).SequenceEqual(Parameters(owed), SymbolEqualityComparer.Default);

    private static IEnumerable<ITypeSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(static p => p.Type),
        IPropertySymbol property => property.Parameters.Select(static p => p.Type),
        _ => [],
    };

    private SyntaxNode? Declare(ISymbol member, Accessibility access, DeclarationModifiers modifiers)
    {
        SyntaxNode[] body = [generator.ThrowStatement(generator.ObjectCreationExpression(generator.TypeExpression(compilation.GetTypeByMetadataName("System.NotImplementedException")!)))];
        switch (member)
        {
            case IMethodSymbol method:
                return generator.MethodDeclaration(method.Name, method.Parameters.Select(p => generator.ParameterDeclaration(p)), method.TypeParameters.Select(static p => p.Name),
                    method.ReturnsVoid ? null : generator.TypeExpression(method.ReturnType), access, modifiers, body);
            case IPropertySymbol property:
                modifiers = modifiers.WithIsReadOnly(property.SetMethod is null).WithIsWriteOnly(property.GetMethod is null);
                return property.IsIndexer
                    ? generator.IndexerDeclaration(property.Parameters.Select(p => generator.ParameterDeclaration(p)), generator.TypeExpression(property.Type), access, modifiers, body, body)
                    : generator.PropertyDeclaration(property.Name, generator.TypeExpression(property.Type), access, modifiers, body, body);
            case IEventSymbol @event:
                return generator.EventDeclaration(@event.Name, generator.TypeExpression(@event.Type), access, modifiers);
            default:
                return null;
        }
    }
}
