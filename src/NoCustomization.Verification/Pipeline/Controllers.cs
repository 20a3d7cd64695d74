using System;
using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries.Pipeline;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Pipeline;

/// <summary>The controllers of ASP.NET Core, as the framework finds them, and the addresses that their attributes give them.</summary>
internal sealed class Controllers(TypeHierarchy hierarchy)
{
    private const MethodAttributes Action = MethodAttributes.Public | MethodAttributes.Static | MethodAttributes.Abstract | MethodAttributes.SpecialName;

    /// <summary>Whether an assembly names attributes that give addresses.</summary>
    public static bool AreIn(MetadataReader metadata)
    {
        foreach (var handle in metadata.TypeReferences)
        {
            var type = metadata.GetTypeReference(handle);
            if (metadata.StringComparer.Equals(type.Namespace, RouteStatement.Namespace) && RouteStatement.Of(metadata.GetString(type.Name), [], null) is not null)
                return true;
        }

        return false;
    }

    /// <summary>The actions of a class and their addresses; empty where it is no controller, or has no addresses of its own.</summary>
    public IEnumerable<(MethodDefinitionHandle Action, Route Route)> RoutesOf(AssemblyImage image, TypeDefinitionHandle handle)
    {
        if (!IsController(image, handle))
            yield break;
        var metadata = image.Metadata;
        var type = metadata.GetTypeDefinition(handle);
        List<RouteStatement>? ofType = null;
        foreach (var row in type.GetMethods())
        {
            var method = metadata.GetMethodDefinition(row);
            if ((method.Attributes & Action) != MethodAttributes.Public || method.GetGenericParameters().Count > 0 || Has(metadata, method.GetCustomAttributes(), "NonActionAttribute"))
                continue;
            ofType ??= OfType(image, handle);
            foreach (var route in RouteStatement.RoutesOf(metadata.GetString(type.Name), metadata.GetString(method.Name), ofType, Of(metadata, method.GetCustomAttributes())))
                yield return (row, route);
        }
    }

    private bool IsController(AssemblyImage image, TypeDefinitionHandle handle)
    {
        var metadata = image.Metadata;
        var type = metadata.GetTypeDefinition(handle);
        if ((type.Attributes & (TypeAttributes.Abstract | TypeAttributes.Interface)) != 0 || type.GetGenericParameters().Count > 0 || !IsPublic(metadata, type))
            return false;
        return (metadata.GetString(type.Name).EndsWith("Controller", StringComparison.Ordinal) || IsMarked(image, handle)) && !Has(metadata, type.GetCustomAttributes(), "NonControllerAttribute");
    }

    private static bool IsPublic(MetadataReader metadata, TypeDefinition type)
    {
        for (var depth = 0; depth < TypePath.MaxNesting; depth++)
        {
            var visibility = type.Attributes & TypeAttributes.VisibilityMask;
            if (visibility is not (TypeAttributes.Public or TypeAttributes.NestedPublic))
                return false;
            if (type.GetDeclaringType() is not { IsNil: false } outer)
                return true;
            type = metadata.GetTypeDefinition(outer);
        }

        return false;
    }

    // The library's own base classes may not be at hand: their names say enough.
    private bool IsMarked(AssemblyImage image, TypeDefinitionHandle handle)
    {
        if (IsMarkedItself(image.Metadata, image.Metadata.GetTypeDefinition(handle)))
            return true;
        foreach (var ancestor in hierarchy.BasesOf(TypeHierarchy.Own(image, handle)))
        {
            if (IsMarkedItself(ancestor.Image.Metadata, ancestor.Definition))
                return true;
        }

        return false;
    }

    private static bool IsMarkedItself(MetadataReader metadata, TypeDefinition type)
    {
        if (Has(metadata, type.GetCustomAttributes(), "ControllerAttribute") || Has(metadata, type.GetCustomAttributes(), "ApiControllerAttribute"))
            return true;
        return TypeResolver.DefinitionOf(metadata, type.BaseType) is { IsNil: false } ancestor && TypePath.Of(metadata, ancestor) is { Namespace: RouteStatement.Namespace, Names: ["ControllerBase" or "Controller"] };
    }

    // A class without a template of its own has its base's.
    private List<RouteStatement> OfType(AssemblyImage image, TypeDefinitionHandle handle)
    {
        var statements = Of(image.Metadata, image.Metadata.GetTypeDefinition(handle).GetCustomAttributes());
        if (statements.Count > 0)
            return statements;
        foreach (var ancestor in hierarchy.BasesOf(TypeHierarchy.Own(image, handle)))
        {
            statements = Of(ancestor.Image.Metadata, ancestor.Definition.GetCustomAttributes());
            if (statements.Count > 0)
                return statements;
        }

        return [];
    }

    private static List<RouteStatement> Of(MetadataReader metadata, CustomAttributeHandleCollection attributes)
    {
        var statements = new List<RouteStatement>();
        foreach (var handle in attributes)
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (!AttributeNames.TryGetName(metadata, attribute, out var space, out var name) || !metadata.StringComparer.Equals(space, RouteStatement.Namespace))
                continue;
            var simple = metadata.GetString(name);
            if (RouteStatement.Of(simple, [], null) is null)
                continue;
            var value = AttributeValue.Read(metadata, attribute);
            if (RouteStatement.Of(simple, TextsOf(value), RouteOf(value)) is { } statement)
                statements.Add(statement);
        }

        return statements;
    }

    private static List<string> TextsOf(AttributeValue value)
    {
        var texts = new List<string>();
        foreach (var argument in value.Fixed)
        {
            if (argument is string text)
                texts.Add(text);
            foreach (var item in argument as object?[] ?? [])
            {
                if (item is string inner)
                    texts.Add(inner);
            }
        }

        return texts;
    }

    private static string? RouteOf(AttributeValue value)
    {
        foreach (var (name, argument) in value.Named)
        {
            if (name == "Route")
                return argument as string;
        }

        return null;
    }

    private static bool Has(MetadataReader metadata, CustomAttributeHandleCollection attributes, string name) => AttributeNames.Any(metadata, attributes, RouteStatement.Namespace, name);
}
