using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Patching;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Access;

/// <summary>NC2002: static methods without a body that the runtime binds to a hidden member of a core; local functions too.</summary>
internal sealed class AccessorDeclarations
{
    private readonly PatchContext _context;

    private AccessorDeclarations(PatchContext context) => _context = context;

    /// <summary>Registers the extractor, where the compilation knows the attribute at all.</summary>
    public static void Register(Registrar on, PatchContext context)
    {
        if (on.Vendor.Compilation.GetTypesByMetadataName(UnsafeAccessors.Namespace + "." + UnsafeAccessors.Accessor).IsEmpty)
            return;
        var declarations = new AccessorDeclarations(context);
        on.OnType(declarations.OnType);
        on.OnOperation(declarations.OnLocalFunction, OperationKind.LocalFunction);
    }

    private void OnType(SymbolAnalysisContext at, VendorCompilation vendor)
    {
        foreach (var member in ((INamedTypeSymbol)at.Symbol).GetMembers())
        {
            if (member is IMethodSymbol { IsExtern: true, IsStatic: true } method && AccessorOf(method) is { } attribute && TargetOf(method, attribute) is { } target)
                at.Report(vendor, Usage.Of(UsageKind.DeclareAccessor, target), method, LocationOf(attribute, method));
        }
    }

    private void OnLocalFunction(OperationAnalysisContext at, VendorCompilation vendor)
    {
        if (((ILocalFunctionOperation)at.Operation).Symbol is { IsExtern: true, IsStatic: true } method && AccessorOf(method) is { } attribute && TargetOf(method, attribute) is { } target)
            at.Report(vendor, Usage.Of(UsageKind.DeclareAccessor, target), LocationOf(attribute, method));
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
            if (!Is(attribute, UnsafeAccessors.AccessorType) || attribute.ConstructorArguments is not [{ Value: string name }] || _context.FindType(name) is not { } type)
                continue;
            core ??= _context.CoreOf(type);
            return type;
        }

        return null;
    }

    private static AttributeData? AccessorOf(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (Is(attribute, UnsafeAccessors.Accessor))
                return attribute;
        }

        return null;
    }

    private static bool Is(AttributeData attribute, string name) => attribute.AttributeClass is { ContainingType: null } type && type.Name == name
        && type.ContainingNamespace is { Name: "CompilerServices", ContainingNamespace: { Name: "Runtime", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    private static Location LocationOf(AttributeData attribute, IMethodSymbol method) =>
        attribute.ApplicationSyntaxReference is { } syntax ? Location.Create(syntax.SyntaxTree, syntax.Span) : method.Locations[0];
}
