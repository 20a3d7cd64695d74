using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>The types that a call names, whoever's they are: as type arguments, as values, in arrays of these.</summary>
internal static class NamedShapes
{
    /// <summary>The types; null where one is not known.</summary>
    public static List<TypeShape>? Of(CallShape call, Frame? frame, Evaluation evaluation)
    {
        var found = new List<TypeShape>();
        var type = call.Method.Type;
        // The type parameters of Autofac's extension methods are the builder's, but for a single one.
        if (type != "RegistrationExtensions" || call.TypeArguments.Count == 1)
        {
            foreach (var argument in call.TypeArguments)
            {
                if (!Add(argument, frame, found))
                    return null;
            }
        }

        for (var i = 0; i < call.Arguments.Count; i++)
        {
            if (call.Method.Parameters[i] is ParameterSort.Type or ParameterSort.Types && !Add(call.Arguments[i], frame, evaluation, found))
                return null;
        }

        return found;
    }

    private static bool Add(Expression? value, Frame? frame, Evaluation evaluation, List<TypeShape> found)
    {
        foreach (var (source, home) in evaluation.Sources(value, frame))
        {
            if (source.Shape is ElementsShape { Items: var items })
            {
                foreach (var item in items)
                {
                    if (!Add(item, home, evaluation, found))
                        return false;
                }
            }
            else if (!Add(source.Shape, home, found))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Add(Shape shape, Frame? frame, List<TypeShape> found)
    {
        if (shape is TypeParameterShape parameter && Frame.Of(frame, parameter) is { } bound)
            return Add(bound.Argument, bound.Frame, found);
        if (shape is not TypeShape type)
            return false;
        found.Add(type);
        return true;
    }
}
