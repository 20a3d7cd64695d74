using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;
using NoCustomization.Analyzers.Patching;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Access;

/// <summary>NC2002: static methods without a body that the runtime binds to a hidden member of a core; local functions too.</summary>
internal sealed class AccessorDeclarations(PatchContext context) : AttributeExtractor(UnsafeAccessors.Accessor)
{
    private readonly PatchContext _context = context;

    /// <inheritdoc/>
    public override void Analyze(SemanticModelAnalysisContext at, NameUse use, SyntaxNode syntax)
    {
        if (MethodOf(at.SemanticModel, syntax, at.CancellationToken) is { IsExtern: true, IsStatic: true } method && DataOf(method, syntax) is { } attribute && TargetOf(method, attribute) is { } target)
            at.Report(_context.Vendor, Usage.Of(UsageKind.DeclareAccessor, target), NameSyntax.OwnerOf(at.SemanticModel, use.Node, at.CancellationToken), syntax.GetLocation());
    }

    private CoreSymbol? TargetOf(IMethodSymbol method, AttributeData attribute)
    {
        if (attribute.ConstructorArguments is not [{ Value: int kind }])
            return null;
        var name = method.Name;
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument is { Key: UnsafeAccessors.NameProperty, Value.Value: string given })
                name = given;
        }

        var hidden = false;
        CoreSymbol? named = null;
        var parameters = new List<string>();
        foreach (var parameter in method.Parameters)
        {
            parameters.Add(MemberFinder.Display(parameter.Type));
            hidden |= HiddenType(parameter.GetAttributes(), ref named) is not null;
        }

        var made = HiddenType(method.GetReturnTypeAttributes(), ref named);
        if (UnsafeAccessors.QueryOf(kind, name, hidden ? null : parameters) is not { } query)
            return null;
        var type = UnsafeAccessors.IsMadeBy(kind) ? made ?? method.ReturnType : TypeOfFirst(method);
        if (type is INamedTypeSymbol { OriginalDefinition: var definition })
        {
            var member = query.NamesMember ? MemberFinder.Find(_context.Whole, definition, query) : null;
            if (_context.CoreOf(definition) is { } core)
                return (member is null ? null : _context.CoreOf(member)) ?? core;
        }

        return named;
    }

    private ITypeSymbol? TypeOfFirst(IMethodSymbol method)
    {
        CoreSymbol? named = null;
        return method.Parameters is [var first, ..] ? HiddenType(first.GetAttributes(), ref named) ?? first.Type : null;
    }

    // The type that an attribute names because the code cannot.
    private INamedTypeSymbol? HiddenType(ImmutableArray<AttributeData> attributes, ref CoreSymbol? core)
    {
        foreach (var attribute in attributes)
        {
            if (!IsNamed(attribute.AttributeClass, UnsafeAccessors.AccessorType) || attribute.ConstructorArguments is not [{ Value: string text }] || UnsafeAccessors.TypeIn(text) is not { } name || _context.FindType(name) is not { } type)
                continue;
            core ??= _context.CoreOf(type);
            return type;
        }

        return null;
    }
}
