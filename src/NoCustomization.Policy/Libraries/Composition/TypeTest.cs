using System;
using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>Which classes the filters of a scan let through; null where only run time knows.</summary>
internal static class TypeTest
{
    /// <summary>Whether a class passes a call that filters; a call that does not filter lets all pass.</summary>
    public static bool? Passes(ReflectedType type, CallShape filter, Frame? frame, Evaluation evaluation)
    {
        switch (filter.Method.Name)
        {
            case "AssignableTo" or "AssignableToAny" or "AsClosedTypesOf":
                return Any(NamedShapes.Of(filter, frame, evaluation), t => IsA(type, t));
            case "Except":
                return Any(NamedShapes.Of(filter, frame, evaluation), t => Is(type, t)) is { } isExcepted ? !isExcepted : null;
            case "InNamespaceOf":
                return Any(NamedShapes.Of(filter, frame, evaluation), t => IsIn(type, NamespaceOf(t.Definition)));
            case "InExactNamespaceOf":
                return Any(NamedShapes.Of(filter, frame, evaluation), t => NamespaceOf(type.FullName) == NamespaceOf(t.Definition));
            case "NotInNamespaceOf":
                return Any(NamedShapes.Of(filter, frame, evaluation), t => IsIn(type, NamespaceOf(t.Definition))) is { } isIn ? !isIn : null;
            case "InNamespace" or "InNamespaces":
                return InNamespaces(type, filter, frame, evaluation);
            case "PublicOnly":
                return type.IsPublic;
            case "Where":
                return filter.Argument(ParameterSort.Function) is { } test ? Holds(type, test, frame, evaluation) : null;
            // What else a library may ask: attributes, a namespace that must not be.
            default:
                return filter.Method.Type == "IImplementationTypeFilter" ? null : true;
        }
    }

    /// <summary>Whether a class has a type, with whatever type arguments.</summary>
    public static bool IsA(ReflectedType type, TypeShape other)
    {
        if (other.Type is { } known)
            return type.IsA(known);
        foreach (var contract in type.Contracts)
        {
            if (contract.Definition == other.Definition)
                return true;
        }

        return false;
    }

    private static bool Is(ReflectedType type, TypeShape other) => other.Type is { } known && type.Is(known);

    private static bool? Any(List<TypeShape>? types, Predicate<TypeShape> test) => types is { Count: > 0 } ? types.Exists(test) : null;

    private static bool? InNamespaces(ReflectedType type, CallShape filter, Frame? frame, Evaluation evaluation)
    {
        var isKnown = false;
        for (var i = 0; i < filter.Arguments.Count; i++)
        {
            if (filter.Method.Parameters[i] is not (ParameterSort.Text or ParameterSort.Texts))
                continue;
            foreach (var (source, home) in evaluation.Sources(filter.Arguments[i], frame))
            {
                IReadOnlyList<Expression> items = source.Shape is ElementsShape elements ? elements.Items : [source];
                foreach (var item in items)
                {
                    foreach (var name in evaluation.Texts(item, home))
                    {
                        isKnown = true;
                        if (IsIn(type, name))
                            return true;
                    }
                }
            }
        }

        return isKnown ? false : null;
    }

    // t => t.Name.EndsWith("Repository")
    private static bool? Holds(ReflectedType type, Expression test, Frame? frame, Evaluation evaluation)
    {
        if (evaluation.Results(test, frame) is not [var (result, home)])
            return null;
        if (result.Shape is CallShape { Method: { Namespace: "System", Type: "String", Name: var how }, Receiver: { } part } call && NameOf(type, part) is { } name && evaluation.Texts(call.Argument(0), home) is [var text])
        {
            return how switch
            {
                "EndsWith" => name.EndsWith(text, StringComparison.Ordinal),
                "StartsWith" => name.StartsWith(text, StringComparison.Ordinal),
                "Contains" => name.Contains(text),
                _ => null,
            };
        }

        return result.Shape is EqualityShape equality && NameOf(type, equality.Left) is { } whole && evaluation.Texts(equality.Right, home) is [var other] ? whole == other : null;
    }

    private static string? NameOf(ReflectedType type, Expression part) => part.Shape is CallShape { Method.Name: var read, Receiver.Shape: ParameterShape { Ordinal: 0 } } ? read switch
    {
        "get_Name" => SimpleName(type.FullName),
        "get_FullName" => type.FullName,
        "get_Namespace" => NamespaceOf(type.FullName),
        _ => null,
    } : null;

    /// <summary>The name without namespace and containing types.</summary>
    public static string SimpleName(string fullName) => fullName.Substring(fullName.LastIndexOfAny(['.', '+']) + 1);

    private static bool IsIn(ReflectedType type, string name)
    {
        var own = NamespaceOf(type.FullName);
        return own == name || own.StartsWith(name + ".", StringComparison.Ordinal);
    }

    private static string NamespaceOf(string fullName)
    {
        var nested = fullName.IndexOf('+');
        var dot = (nested < 0 ? fullName : fullName.Substring(0, nested)).LastIndexOf('.');
        return dot < 0 ? "" : fullName.Substring(0, dot);
    }
}
