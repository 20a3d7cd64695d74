using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Libraries.Reflection;

namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>The members for which the values around one call stand: found by reflection or by a patching library, named by code, or held by a list.</summary>
internal sealed partial class PatchTargets(Evaluation evaluation)
{
    // Values made of values made of values: honest code nests a handful.
    private const int MaxDepth = 32;

    private int _depth;

    /// <summary>The members for which a value, or what a list holds, may stand.</summary>
    public List<PatchTarget> Of(Expression? value, Frame? frame)
    {
        var found = new List<PatchTarget>();
        if (_depth >= MaxDepth)
            return found;
        _depth++;
        foreach (var (source, home) in evaluation.Sources(value, frame))
        {
            if (source.Named is { } named)
                found.Add(new PatchTarget(named, null));
            else
                Add(source, home, found);
        }

        _depth--;
        return found;
    }

    private void Add(Expression source, Frame? home, List<PatchTarget> found)
    {
        switch (source.Shape)
        {
            case CallShape { IsGroup: false } call when PatchApi.Has(call.Method.Namespace):
                foreach (var target in OfLibrary(call, home))
                    found.Add(target with { Lookup = source, Frame = home });
                break;
            case CallShape { IsGroup: false } call:
                found.AddRange(OfCall(call, home));
                break;
            case ElementShape element:
                found.AddRange(Of(element.Collection, home));
                break;
            // Of a lambda that is handed to the library with a collection.
            case ParameterShape { Ordinal: 0, Method.Enumerated: { } enumerated }:
                found.AddRange(Of(enumerated, home));
                break;
            case ElementsShape { Items: var items }:
                foreach (var item in items)
                    found.AddRange(Of(item, home));
                break;
        }
    }

    /// <summary>What a call of a patching library is pointed at.</summary>
    public List<PatchTarget> OfLibrary(CallShape call, Frame? frame)
    {
        switch (PatchApi.Of(call.Method.Namespace, call.Method.Type, call.Method.Name))
        {
            case PatchMeaning.First:
                return Of(call.Argument(0), frame);
            case PatchMeaning.Original:
                return OriginalOf(call) is { } original ? Of(original, frame) : [];
            case PatchMeaning.Type:
                return OfTypes(evaluation.Types(call.Argument(ParameterSort.Type), frame));
            case PatchMeaning.Access:
                return Accessed(call, frame);
            case PatchMeaning.Traverse:
                return Traversed(call, frame);
            case PatchMeaning.Attribute:
                return OfAttribute(call, frame);
            default:
                return [];
        }
    }

    /// <summary>The method that a call patches; null where none of its first parameters takes one.</summary>
    public static Expression? OriginalOf(CallShape call)
    {
        for (var i = 0; i < call.Arguments.Count && i < 2; i++)
        {
            if (call.Method.Parameters[i] is ParameterSort.Member or ParameterSort.Members)
                return call.Arguments[i];
        }

        return null;
    }

    private List<PatchTarget> OfCall(CallShape call, Frame? frame)
    {
        var name = call.Method.Name;
        if (HandsOn(name))
            return Of(call.Subject, frame);
        switch (call.Method)
        {
            case { Namespace: "System.Linq.Expressions", Type: "Expression" }:
                return OfTree(call, frame);
            case { Namespace: "System.Linq", Type: "Enumerable", Name: "Select" or "SelectMany" }:
                return Projected(call, frame);
            case { Namespace: "System.Linq" } or { Namespace: "System", Type: "Array" }:
                return Picked(call, frame);
            case { Namespace: var space } when space.StartsWith("System.Collections", System.StringComparison.Ordinal):
                return Of(call.Subject, frame);
        }

        // The type first: it counts even where following the name takes more steps than are allowed.
        var types = LookupApi.KindOf(call.Method.Namespace, call.Method.Type, name) is LookupKind.Member or LookupKind.Members ? evaluation.Types(call.Subject, frame) : [];
        if (evaluation.SearchOf(call, frame) is not { } search)
            return [];
        var found = new List<PatchTarget>();
        foreach (var type in types)
            found.AddRange(search.Names is { Count: > 0 } names ? Found(type, search.Sort, names, search.Parameters) : OfUnnamed(type, search));
        return found;
    }

    private static bool HandsOn(string name) =>
        ReflectionCalls.KeepsMember(name) || name is "GetMethodFromHandle" or "GetFieldFromHandle" or "get_Body" or "get_Operand" or "get_Member" or "get_Constructor" || name.StartsWith("get_", System.StringComparison.Ordinal) && ReflectionCalls.HandsMemberOn(name.Substring(4));

    // A constructor has no name, but parameters; else it is one of all.
    private static IEnumerable<PatchTarget> OfUnnamed(ReflectedType type, MemberSearch search) => search is { Sort: MemberSort.Constructor, Parameters: { } parameters }
        ? [MemberChoices.In(type, new MemberQuery(MemberSort.Constructor, null, parameters))]
        : [new PatchTarget(type.Core, type)];

    private static IEnumerable<PatchTarget> Found(ReflectedType type, MemberSort sort, IReadOnlyList<string> names, IReadOnlyList<string>? parameters)
    {
        foreach (var name in names)
            yield return MemberChoices.In(type, new MemberQuery(sort, name, parameters));
    }

    private static List<PatchTarget> OfTypes(List<ReflectedType> types) => types.ConvertAll(static t => new PatchTarget(t.Core, t));

    // Out of several, those whose names are asked for.
    private List<PatchTarget> Picked(CallShape call, Frame? frame)
    {
        var found = Of(call.Argument(0), frame);
        if (evaluation.Tested(call, frame) is not { } names)
            return found;
        var picked = new List<PatchTarget>();
        foreach (var target in found)
        {
            if (target.Core is { IsType: true } && target.Type is { } type)
                picked.AddRange(names.ConvertAll(n => MemberChoices.In(type, new MemberQuery(MemberSort.Any, n)) with { Lookup = target.Lookup, Frame = target.Frame }));
            else
                picked.Add(target);
        }

        return picked;
    }

    // What a function makes of each.
    private List<PatchTarget> Projected(CallShape call, Frame? frame)
    {
        var found = new List<PatchTarget>();
        foreach (var (function, home) in evaluation.Sources(call.Argument(1), frame))
        {
            if (function.Shape is not FunctionShape { Method: var method } || call.Argument(0) is not { } items || Frame.IsTooDeep(frame, method))
                continue;
            var inner = new Frame(method, null, [new ImpliedExpression(new ElementShape(items))], [], frame, home);
            foreach (var result in method.Returns)
                found.AddRange(Of(result, inner));
        }

        return found;
    }

    // What an expression tree such as () => core.Calculate() is about.
    private List<PatchTarget> OfTree(CallShape call, Frame? frame)
    {
        switch (call.Method.Name)
        {
            case "Lambda" or "Convert" or "ConvertChecked" or "Quote" or "Invoke":
                return Of(call.Argument(0), frame);
            case "New" when call.Argument(ParameterSort.Type) is { } made:
                return evaluation.Types(made, frame).ConvertAll(static t => MemberChoices.In(t, new MemberQuery(MemberSort.Constructor, null, [])));
            case "New" or "Call" or "Property" or "Field":
                foreach (var argument in call.Arguments)
                {
                    foreach (var (source, home) in evaluation.Sources(argument, frame))
                    {
                        if (source.Shape is CallShape { Method.Name: "GetMethodFromHandle" or "GetFieldFromHandle" } member)
                            return Of(member.Argument(0), home);
                    }
                }

                return [];
            default:
                return [];
        }
    }

    private List<PatchTarget> OfAttribute(CallShape call, Frame? frame)
    {
        var names = new List<string>();
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            if (call.Method.Parameters[i] == ParameterSort.Text)
                names = evaluation.Texts(call.Arguments[i], frame);
        }

        var types = call.Argument(ParameterSort.Type) is { } type ? evaluation.Types(type, frame) : call.Argument(ParameterSort.Text, 1) is not null ? evaluation.TypesOfText(call.Argument(ParameterSort.Text), null, frame) : [];
        var found = new List<PatchTarget>();
        foreach (var of in types)
            found.AddRange(names.Count > 0 ? Found(of, MemberSort.Any, names, null) : [new PatchTarget(of.Core, of)]);
        return found;
    }
}
