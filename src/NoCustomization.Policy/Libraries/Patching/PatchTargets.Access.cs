using System;
using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Patching;

/// <content>Harmony's <c>AccessTools</c> and its kin, read by the shapes of the parameters, so that the overloads of every version are understood.</content>
internal sealed partial class PatchTargets
{
    private List<PatchTarget> Accessed(CallShape call, Frame? frame)
    {
        List<ReflectedType>? types = null;
        List<string>? texts = null, parameters = null;
        var (takesParameters, searchesStatic) = (false, false);
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var argument = call.Arguments[i];
            switch (call.Method.Parameters[i])
            {
                case ParameterSort.Member:
                    return Of(argument, frame);
                case ParameterSort.Type when types is null:
                    types = evaluation.Types(argument, frame);
                    break;
                case ParameterSort.Text when texts is null:
                    texts = evaluation.Texts(argument, frame);
                    break;
                // Of an array the first: the others are tried where it is not there.
                case ParameterSort.Texts when texts is null:
                    texts = evaluation.Sources(argument, frame) is [{ Value.Shape: ElementsShape { Items: [var first, ..] }, Frame: var home }] ? evaluation.Texts(first, home) : [];
                    break;
                // The first array is the parameters, the second the type arguments.
                case ParameterSort.Types when !takesParameters:
                    (takesParameters, parameters) = (true, evaluation.Names(argument, frame));
                    break;
                case ParameterSort.Flag when IsConstructor(call.Method.Name):
                    searchesStatic |= evaluation.IsTrue(argument, frame);
                    break;
                case ParameterSort.Object when call.TypeArguments.Count == 0 && types is null:
                    types = evaluation.TypesOfValue(argument, frame);
                    break;
                // () => core.Calculate()
                case ParameterSort.Other when i == 0 && call.Method.Type == "CodeInstruction":
                    return Of(argument, frame);
            }
        }

        if (types is not null || call.TypeArguments.Count > 1 || call.TypeArguments.Count == 1 && call.Method.Name is ("CreateInstance" or "CreateInstantiationHandler"))
            return Sought(types ?? evaluation.Types(call.TypeArguments[0], frame), call.Method.Name, texts, searchesStatic, parameters);
        var found = new List<PatchTarget>();
        foreach (var text in texts ?? [])
        {
            // "Ns.Type", or "Ns.Type:Member".
            var colon = text.IndexOf(':');
            if (call.Method.Name == "TypeByName" || colon > 0)
                found.AddRange(Sought(evaluation.Find(colon > 0 ? text.Substring(0, colon) : text) is { } type ? [type] : [], call.Method.Name, colon > 0 ? [text.Substring(colon + 1)] : [], searchesStatic, parameters));
        }

        return found;
    }

    private static List<PatchTarget> Sought(List<ReflectedType> types, string method, List<string>? names, bool searchesStatic, IReadOnlyList<string>? parameters)
    {
        var found = new List<PatchTarget>();
        foreach (var type in types)
        {
            if (names is not { Count: > 0 })
            {
                found.Add(MemberChoices.In(type, QueryOf(method, null, searchesStatic, parameters)));
                continue;
            }

            foreach (var name in names)
                found.Add(MemberChoices.In(type, QueryOf(method, name, searchesStatic, parameters)));
        }

        return found;
    }

    private static MemberQuery QueryOf(string method, string? name, bool searchesStatic, IReadOnlyList<string>? parameters)
    {
        if (IsConstructor(method))
            return searchesStatic ? new MemberQuery(MemberSort.StaticConstructor, null, parameters) : HarmonyMethodTypes.Constructor(parameters);
        if (method is "Finalizer" or "DeclaredFinalizer")
            return new MemberQuery(MemberSort.Method, "Finalize", parameters);
        var sort = method == "Inner" ? MemberSort.NestedType
            : method == "Call" ? MemberSort.Method
            : Has("Indexer") ? MemberSort.Indexer
            : Has("Property") ? MemberSort.Property
            : Has("Event") ? MemberSort.Event
            : Has("FieldGetter") || Has("FieldSetter") ? MemberSort.Any
            : Has("Field") ? MemberSort.Field
            : Has("Method") ? MemberSort.Method
            : MemberSort.Any;
        return new MemberQuery(sort, name, parameters);

        bool Has(string part) => method.IndexOf(part, StringComparison.Ordinal) >= 0;
    }

    private static bool IsConstructor(string method) => method is "Constructor" or "DeclaredConstructor";
}
