using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>
/// What the parameters of a registering method or a descriptor's constructor mean, by their shapes, not by a list of overloads: the first type is the service,
/// the second the implementation; an instance and a factory are recognized by their parameters.
/// </summary>
public static class RegistrationSignature
{
    /// <summary>The parameter that takes an instance: one of a type parameter's type, or an object that is not the key of a keyed service; -1 where none does.</summary>
    public static int InstanceOf(string method, IReadOnlyList<ParameterSort> parameters)
    {
        var (objects, last) = (0, -1);
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i] == ParameterSort.TypeParameter)
                return i;
            if (parameters[i] == ParameterSort.Object)
                (objects, last) = (objects + 1, i);
        }

        var isKeyed = method.IndexOf("Keyed", StringComparison.Ordinal) >= 0 || method == ".ctor" && (objects > 1 || parameters.Count > 2);
        return objects > (isKeyed ? 1 : 0) ? last : -1;
    }

    /// <summary>The implementations, of which one is registered in each case.</summary>
    /// <param name="types">The service, then what else is named as a type.</param>
    /// <param name="given">What the instance or the factory's results may be; empty where it is not known, null where neither is taken.</param>
    public static IReadOnlyList<TType> ImplementationsOf<TType>(IReadOnlyList<TType> types, IReadOnlyList<TType>? given)
    {
        // The type argument of a factory's result says no more than the factory itself.
        if (given is { Count: > 0 } || given is not null && types.Count < 2)
            return given;
        return [types[types.Count > 1 ? 1 : 0]];
    }

    /// <summary>The same for a method group, whose delegate registers whenever it is called: an instance and a factory come only then.</summary>
    public static IReadOnlyList<TType> ImplementationsOf<TType>(IReadOnlyList<TType> types, string method, IReadOnlyList<ParameterSort> parameters)
    {
        if (types.Count < 2 && InstanceOf(method, parameters) >= 0)
            return [];
        foreach (var parameter in parameters)
        {
            if (types.Count < 2 && parameter == ParameterSort.Function)
                return [];
        }

        return ImplementationsOf(types, null);
    }
}
