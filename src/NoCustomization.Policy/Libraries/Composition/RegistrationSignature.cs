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

    /// <summary>The parameter that takes a factory; -1 where none does.</summary>
    public static int FactoryOf(IReadOnlyList<ParameterSort> parameters)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i] == ParameterSort.Function)
                return i;
        }

        return -1;
    }
}
