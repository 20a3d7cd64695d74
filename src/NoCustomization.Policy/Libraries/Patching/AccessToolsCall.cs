using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>What a call of Harmony's <c>AccessTools</c> and its kin looks for, by the shapes of the parameters, so that the overloads of every version are understood.</summary>
public static class AccessToolsCall
{
    // What only asks, or has nothing to do with a member.
    private static readonly HashSet<string> s_harmless = new(StringComparer.Ordinal)
    {
        "GetDefaultValue", "ThrowMissingMemberException", "GetReturnedType", "GetUnderlyingType", "GetTypes", "ActualParameters", "MakeDeepCopy",
        "CombinedHashCode", "GetTypesFromAssembly", "RethrowException", "GetMethodNames", "GetFieldNames", "GetPropertyNames",
    };

    /// <summary>What the call looks for; null where that is nothing, or not known.</summary>
    public static AccessedMember<TType>? Read<TType>(ICallFacts<TType> call)
    {
        if (call.Method.StartsWith("Is", StringComparison.Ordinal) || s_harmless.Contains(call.Method))
            return null;
        TType? type = default;
        string? text = null;
        IReadOnlyList<string>? parameters = null;
        var (takesType, takesParameters, searchesStatic) = (false, false, false);
        for (var i = 0; i < call.Count; i++)
        {
            switch (call.SortOf(i))
            {
                case ParameterSort.Member:
                    return new AccessedMember<TType>(i);
                case ParameterSort.Type when !takesType:
                    (takesType, type) = (true, call.TypeOf(i));
                    break;
                case ParameterSort.Text or ParameterSort.Texts:
                    text ??= call.TextOf(i);
                    break;
                // The first array is the parameters, the second the type arguments.
                case ParameterSort.Types when !takesParameters:
                    (takesParameters, parameters) = (true, call.TypesOf(i));
                    break;
                case ParameterSort.Flag when IsConstructor(call.Method):
                    searchesStatic |= call.IsTrue(i);
                    break;
                case ParameterSort.Object when call.TypeArguments == 0 && type is null:
                    type = call.StaticTypeOf(i);
                    break;
            }
        }

        if (type is null && !takesType)
        {
            if (call.TypeArguments > 1 || call.TypeArguments == 1 && call.Method is ("CreateInstance" or "CreateInstantiationHandler"))
                type = call.FirstTypeArgument;
            else if (text is not null)
                (type, text) = Named(call, text);
        }

        return type is null ? null : new AccessedMember<TType>(type, QueryOf(call.Method, text, searchesStatic, parameters));
    }

    // "Ns.Type", or "Ns.Type:Member".
    private static (TType? Type, string? Member) Named<TType>(ICallFacts<TType> call, string text)
    {
        if (call.Method == "TypeByName")
            return (call.FindType(text), null);
        var colon = text.IndexOf(':');
        return colon < 0 ? (default, null) : (call.FindType(text.Substring(0, colon)), text.Substring(colon + 1));
    }

    private static MemberQuery QueryOf(string method, string? name, bool searchesStatic, IReadOnlyList<string>? parameters)
    {
        if (IsConstructor(method))
            return searchesStatic ? new MemberQuery(MemberSort.StaticConstructor, null, parameters) : HarmonyMethodTypes.Constructor(parameters);
        if (method is "Finalizer" or "DeclaredFinalizer")
            return new MemberQuery(MemberSort.Method, "Finalize", parameters);
        var sort = method == "Inner" ? MemberSort.NestedType
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
