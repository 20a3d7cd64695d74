using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace NoCustomization.Extensibility.Packages;

/// <summary>Reads annotations by full name: a package may carry its own copy of the attributes.</summary>
internal static class Annotations
{
    private const string Namespace = "NoCustomization.";

    /// <summary>One annotation; <see langword="null"/> where there is none.</summary>
    /// <param name="of">Type or member that bears it.</param>
    /// <param name="name">Simple name of the attribute's class.</param>
    public static CustomAttributeData? Find(MemberInfo of, string name) => Find(of.GetCustomAttributesData(), name);

    /// <summary>One annotation of an assembly; <see langword="null"/> where there is none.</summary>
    public static CustomAttributeData? Find(Assembly of, string name) => Find(of.GetCustomAttributesData(), name);

    /// <summary>Whether a type, or one that it is nested in, bears it.</summary>
    public static bool HasOrIsWithin(Type type, string name)
    {
        for (var at = type; at is not null; at = at.DeclaringType)
        {
            if (Find(at, name) is not null)
                return true;
        }

        return false;
    }

    /// <summary>The first argument of the constructor, where it is text.</summary>
    public static string? Id(this CustomAttributeData annotation) =>
        annotation.ConstructorArguments is [{ Value: string id }, ..] ? id : null;

    /// <summary>A named text.</summary>
    public static string? Text(this CustomAttributeData annotation, string name) => Value(annotation, name) as string;

    /// <summary>A named enumeration value; the first one where nothing is said.</summary>
    public static T Choice<T>(this CustomAttributeData annotation, string name)
        where T : struct, Enum => Value(annotation, name) is int value ? (T)Enum.ToObject(typeof(T), value) : default;

    /// <summary>Named texts.</summary>
    public static IEnumerable<string> Texts(this CustomAttributeData annotation, string name) =>
        Value(annotation, name) is IEnumerable<CustomAttributeTypedArgument> values ? values.Select(value => value.Value).OfType<string>() : [];

    private static object? Value(CustomAttributeData annotation, string name)
    {
        foreach (var argument in annotation.NamedArguments)
        {
            if (argument.MemberName == name)
                return argument.TypedValue.Value;
        }

        return null;
    }

    private static CustomAttributeData? Find(IList<CustomAttributeData> annotations, string name)
    {
        foreach (var annotation in annotations)
        {
            if (annotation.AttributeType.Name == name && annotation.AttributeType.FullName == Namespace + name)
                return annotation;
        }

        return null;
    }
}
