using System.Collections.Generic;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Libraries.Reflection;

namespace NoCustomization.Policy.Calls;

/// <content>Expression trees that are built by hand.</content>
internal sealed partial class Evaluation
{
    /// <summary>The types that the value of a tree may have.</summary>
    public List<ReflectedType> TypesOfTree(Expression? tree, Frame? frame)
    {
        var found = new List<ReflectedType>();
        if (_depth >= MaxNesting)
            return found;
        _depth++;
        foreach (var (source, home) in Sources(tree, frame))
        {
            if (source.Shape is CallShape { Method.Namespace: "System.Linq.Expressions" } call)
                AddTreeTypes(call, home, found);
        }

        _depth--;
        return found;
    }

    /// <summary>The members that a call puts into a tree by name.</summary>
    public List<ReflectedMember> TreeMembers(CallShape call, Frame? frame)
    {
        var found = new List<ReflectedMember>();
        if (call.Argument(ParameterSort.Text) is not { } text)
            return found;
        var sort = call.Method.Name switch
        {
            "Field" => MemberSort.Field,
            "Property" => MemberSort.Property,
            "Call" => MemberSort.Method,
            _ => MemberSort.Any,
        };
        var search = new MemberSearch(sort, Texts(text, frame), LookupApi.Public | LookupApi.NonPublic | LookupApi.IgnoreCase);
        // A static member, or one of a base class, comes with its type.
        var types = call.Argument(ParameterSort.Type) is { } type ? Types(type, frame) : TypesOfTree(call.Argument(0), frame);
        foreach (var of in types)
            found.AddRange(search.In(of));
        return found;
    }

    private void AddTreeTypes(CallShape call, Frame? frame, List<ReflectedType> found)
    {
        switch (call.Method.Name)
        {
            case "Parameter" or "Variable" or "Convert" or "ConvertChecked" or "TypeAs" or "Unbox" or "Default" or "New" when call.Argument(ParameterSort.Type) is { } type:
                found.AddRange(Types(type, frame));
                break;
            case "Constant":
                var stated = call.Argument(ParameterSort.Type);
                found.AddRange(stated is null ? TypesOfValue(call.Argument(0), frame) : Types(stated, frame));
                break;
            case "Field" or "Property" or "PropertyOrField" or "Call":
                foreach (var member in TreeMembers(call, frame))
                    Add(member.ValueType, found);
                foreach (var argument in call.Arguments)
                {
                    foreach (var member in Members(argument, frame))
                        Add(member.ValueType, found);
                }

                break;
        }
    }
}
