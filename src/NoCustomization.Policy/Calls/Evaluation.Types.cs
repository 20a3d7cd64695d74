using System;
using System.Collections.Generic;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Libraries.Composition;
using NoCustomization.Policy.Libraries.Reflection;

namespace NoCustomization.Policy.Calls;

/// <content>Types.</content>
internal sealed partial class Evaluation
{
    /// <summary>The types, a core's or the vendor's, that a value of type <c>Type</c> may stand for.</summary>
    public List<ReflectedType> Types(Expression? value, Frame? frame)
    {
        var found = new List<ReflectedType>();
        if (_depth >= MaxNesting)
            return found;
        _depth++;
        foreach (var (source, home) in Sources(value, frame))
        {
            AddTypes(source, home, found);
        }

        _depth--;
        return found;
    }

    /// <summary>The types that a value may have.</summary>
    public List<ReflectedType> TypesOfValue(Expression? value, Frame? frame)
    {
        var found = new List<ReflectedType>();
        if (value is null || _depth >= MaxNesting)
            return found;
        _depth++;
        foreach (var (source, home) in Sources(value, frame))
        {
            if (source.StaticType is { } type)
                found.Add(type);
            else if (source.Shape is CallShape call)
                AddResults(call, home, found);
        }

        _depth--;
        if (found.Count == 0 && value.StaticType is { } known)
            found.Add(known);
        return found;
    }

    /// <summary>The types that a value of type <c>Type</c> may stand for; null for one that is neither a core's nor the vendor's, or not known.</summary>
    public List<ReflectedType?> PossibleTypes(Expression? value, Frame? frame)
    {
        var found = new List<ReflectedType?>();
        if (_depth >= MaxNesting)
            return found;
        _depth++;
        foreach (var (source, home) in Sources(value, frame))
        {
            var types = new List<ReflectedType>();
            AddTypes(source, home, types);
            AddOrNull(types, found);
        }

        _depth--;
        return found;
    }

    /// <summary>The type that a type argument is; null for one that is neither a core's nor the vendor's, or not known.</summary>
    public ReflectedType? PossibleType(Shape argument, Frame? frame) => Types(argument, frame) is [var type] ? type : null;

    /// <summary>The types that a value may have; null for one that is neither a core's nor the vendor's, or not known.</summary>
    public List<ReflectedType?> PossibleTypesOfValue(Expression? value, Frame? frame)
    {
        var found = new List<ReflectedType?>();
        if (value is null || _depth >= MaxNesting)
            return found;
        _depth++;
        foreach (var (source, home) in Sources(value, frame))
        {
            if (source.Shape is ConstantShape { Value: null })
                continue;
            var types = new List<ReflectedType>();
            if (source.StaticType is { } type)
                types.Add(type);
            else if (source.Shape is CallShape call)
                AddResults(call, home, types);
            // In a generic helper a value is at least what the caller says.
            if (types.Count == 0 && source.StaticParameter is { } parameter)
                AddType(parameter, home, types);
            AddOrNull(types, found);
        }

        _depth--;
        return found;
    }

    /// <summary>What a function may return, each with the frame in which it is evaluated; null where the function is not known.</summary>
    public List<(Expression Value, Frame? Frame)>? Results(Expression? function, Frame? frame)
    {
        List<(Expression, Frame?)>? results = null;
        foreach (var (source, home) in Sources(function, frame))
        {
            if (source.Shape is not FunctionShape { Method: var method } || Frame.IsTooDeep(frame, method))
                return null;
            results ??= [];
            foreach (var returned in method.Returns)
                results.Add((returned, new Frame(method, null, [], [], frame, home)));
        }

        return results;
    }

    /// <summary>The types of parameters in an array of types; null where it is not given or one of them is not known.</summary>
    public List<string>? Names(Expression? array, Frame? frame)
    {
        if (array is null || Sources(array, frame) is not [var (source, home)] || source.Shape is not ElementsShape { Items: var items })
            return null;
        var names = new List<string>();
        foreach (var item in items)
        {
            if (NameOf(item, home) is not { } name)
                return null;
            names.Add(name);
        }

        return names;
    }

    /// <summary>The type that a type argument is.</summary>
    public List<ReflectedType> Types(Shape argument, Frame? frame)
    {
        var found = new List<ReflectedType>();
        AddType(argument, frame, found);
        return found;
    }

    /// <summary>Finds the core types of a text.</summary>
    public List<ReflectedType> TypesOfText(Expression? text, Expression? assembly, Frame? frame)
    {
        var found = new List<ReflectedType>();
        foreach (var name in Texts(text, frame))
        {
            if (assembly is null)
            {
                Add(types.Find(name), found);
                continue;
            }

            foreach (var assemblyName in Texts(assembly, frame))
                Add(types.Find(name + ", " + assemblyName), found);
        }

        return found;
    }

    private string? NameOf(Expression item, Frame? frame)
    {
        if (_depth >= MaxNesting || Sources(item, frame) is not [var (source, home)])
            return null;
        _depth++;
        var name = source.Shape switch
        {
            TypeShape type => type.Name,
            TypeParameterShape parameter when Frame.Of(home, parameter) is { Argument: TypeShape bound } => bound.Name,
            // A parameter is compared by its type.
            CallShape { Method.Name: "MakeByRefType", Receiver: { } element } => NameOf(element, home),
            _ => null,
        };
        _depth--;
        return name;
    }

    private void AddType(Shape shape, Frame? frame, List<ReflectedType> found)
    {
        switch (shape)
        {
            case TypeShape { Type: { } type }:
                found.Add(type);
                break;
            case TypeParameterShape parameter when Frame.Of(frame, parameter) is { } bound:
                AddType(bound.Argument, bound.Frame, found);
                break;
            case TypeParameterShape { Owner: OwnMethod method }:
                (_open ??= []).Add(method);
                break;
            case TypeParameterShape:
                _opensType = true;
                break;
        }
    }

    private void AddTypes(Expression source, Frame? frame, List<ReflectedType> found)
    {
        if (source.Shape is not CallShape call)
            AddType(source.Shape, frame, found);
        else if (Descriptors.GivesService(call.Method))
            found.AddRange(Descriptors.ServicesOf(source, call.Receiver, frame, this));
        else
            AddTypes(call, frame, found);
    }

    private void AddTypes(CallShape call, Frame? frame, List<ReflectedType> found)
    {
        var name = call.Method.Name;
        switch (name)
        {
            case "GetType" when call.Receiver is not null && call.Arguments.Count == 0:
                found.AddRange(TypesOfValue(call.Receiver, frame));
                return;
            case "get_BaseType":
                foreach (var type in Types(call.Receiver, frame))
                    Add(type.BaseType, found);
                return;
            case "get_DeclaringType" or "get_ReflectedType":
                foreach (var type in Types(call.Receiver, frame))
                    Add(type.DeclaringType, found);
                foreach (var member in Members(call.Receiver, frame))
                    Add(member.Declaring, found);
                return;
            case "get_FieldType" or "get_PropertyType" or "get_ReturnType":
                foreach (var member in Members(call.Receiver, frame))
                    Add(member.ValueType, found);
                return;
            case "get_UnderlyingSystemType" or "GetUnderlyingType":
                found.AddRange(Types(call.Subject, frame));
                return;
        }

        if (ReflectionCalls.KeepsType(name))
        {
            found.AddRange(Types(call.Subject, frame));
            return;
        }

        switch (LookupApi.KindOf(call.Method.Namespace, call.Method.Type, name))
        {
            case LookupKind.TypeByText when !IsElsewhere(call.Receiver, frame):
                found.AddRange(TypesOfText(call.Argument(ParameterSort.Text), null, frame));
                break;
            case LookupKind.Member or LookupKind.Members or LookupKind.Interface:
                foreach (var member in Members(call, frame))
                {
                    if (member.Sort == MemberSort.NestedType)
                        Add(member.ValueType, found);
                }

                break;
        }
    }

    // What reflection makes or gives: an object of a type, the value of a field.
    private void AddResults(CallShape call, Frame? frame, List<ReflectedType> found)
    {
        switch (call.Method.Name)
        {
            case "GetValue" or "Invoke" when ReflectionTypes.Namespaces.Contain(call.Method.Namespace):
                foreach (var member in Members(call.Receiver, frame))
                    Add(member.ValueType, found);
                break;
            case "CreateInstance" or "GetUninitializedObject" when call.TypeArguments is [var made]:
                AddType(made, frame, found);
                break;
            case "CreateInstance" or "GetUninitializedObject" when call.Argument(0) is { } first:
                found.AddRange(Types(first, frame));
                break;
        }
    }

    /// <summary>Whether an <c>Assembly</c> or <c>Module</c> is known to be no core's.</summary>
    public bool IsElsewhere(Expression? assembly, Frame? frame)
    {
        if (assembly is null || Sources(assembly, frame) is not [var (source, home)] || source.Shape is not CallShape call)
            return false;
        switch (call.Method.Name)
        {
            case "GetExecutingAssembly" or "GetCallingAssembly":
                return true;
            case "get_Module" or "get_ManifestModule" or "get_Assembly" or "GetAssembly":
                if (call.Subject is not { } of)
                    return false;
                if (call.Method.Name == "get_ManifestModule" || call.Method is { Type: "Module", Name: "get_Assembly" })
                    return IsElsewhere(of, home);
                // The type of somebody else stands for itself, and is not of interest.
                return Sources(of, home) is [var (type, where)] && type.Shape switch
                {
                    TypeShape named => named.Type?.Core is null,
                    _ => Types(of, where) is [{ Core: null }],
                };
            case "Load" or "LoadFrom" or "LoadFile" or "LoadWithPartialName" or "ReflectionOnlyLoad":
                return Texts(call.Argument(0), home) is [var name] && types.AssemblyOf(SimpleName(name)) is null;
            default:
                return false;
        }
    }

    // "Juki, Version=1.0.0.0", "lib/Juki.dll".
    private static string SimpleName(string text)
    {
        var comma = text.IndexOf(',');
        var name = (comma < 0 ? text : text.Substring(0, comma)).Trim();
        name = name.Substring(name.LastIndexOfAny(['/', '\\']) + 1);
        return IsFile(name) ? name.Substring(0, name.Length - 4) : name;
    }

    private static void AddOrNull(List<ReflectedType> types, List<ReflectedType?> found)
    {
        if (types.Count == 0)
            found.Add(null);
        else
            found.AddRange(types);
    }

    private static void Add(ReflectedType? type, List<ReflectedType> found)
    {
        if (type is not null)
            found.Add(type);
    }
}
