using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Libraries.Pipeline;

namespace NoCustomization.Analyzers.Pipeline;

/// <summary>The controllers of ASP.NET Core, as the framework finds them, and the addresses that their attributes give them.</summary>
internal static class Controllers
{
    /// <summary>The actions of a class and their addresses; empty where it is no controller, or has no addresses of its own.</summary>
    public static IEnumerable<(IMethodSymbol Action, Route Route)> RoutesOf(INamedTypeSymbol type)
    {
        if (!Include(type))
            yield break;
        List<RouteStatement>? ofType = null;
        foreach (var member in type.GetMembers())
        {
            if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsAbstract: false, Arity: 0 } method || Has(method, "NonActionAttribute"))
                continue;
            ofType ??= OfType(type);
            foreach (var route in RouteStatement.RoutesOf(type.Name, method.Name, ofType, Of(method)))
                yield return (method, route);
        }
    }

    /// <summary>Whether a class is a controller. Allocates nothing for most classes, which are none.</summary>
    public static bool Include(INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Class, IsAbstract: false, Arity: 0 })
            return false;
        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return (type.Name.EndsWith("Controller", System.StringComparison.Ordinal) || IsMarked(type)) && !Has(type, "NonControllerAttribute");
    }

    private static bool IsMarked(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            if (current.Name is "ControllerBase" && IsOfLibrary(current) || Has(current, "ControllerAttribute") || Has(current, "ApiControllerAttribute"))
                return true;
        }

        return false;
    }

    // A class without a template of its own has its base's.
    private static List<RouteStatement> OfType(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (Of(current) is { Count: > 0 } statements)
                return statements;
        }

        return [];
    }

    private static List<RouteStatement> Of(ISymbol symbol)
    {
        var statements = new List<RouteStatement>();
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && IsOfLibrary(type) && RouteStatement.Of(type.Name, TextsOf(attribute), RouteOf(attribute)) is { } statement)
                statements.Add(statement);
        }

        return statements;
    }

    private static List<string> TextsOf(AttributeData attribute)
    {
        var texts = new List<string>();
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument is { Kind: TypedConstantKind.Array, IsNull: false })
            {
                foreach (var item in argument.Values)
                {
                    if (item.Value is string text)
                        texts.Add(text);
                }
            }
            else if (argument is { Kind: TypedConstantKind.Primitive, Value: string text })
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private static string? RouteOf(AttributeData attribute)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == "Route")
                return argument.Value.Value as string;
        }

        return null;
    }

    private static bool Has(ISymbol symbol, string attribute)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (data.AttributeClass is { } type && type.Name == attribute && IsOfLibrary(type))
                return true;
        }

        return false;
    }

    private static bool IsOfLibrary(INamedTypeSymbol type) =>
        type is { ContainingType: null, ContainingNamespace: { Name: "Mvc", ContainingNamespace: { Name: "AspNetCore", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } } } };
}
