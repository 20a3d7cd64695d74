using System.Collections.Generic;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Policy.Calls;

/// <content>Types by their names, whoever's they are.</content>
internal sealed partial class Evaluation
{
    /// <summary>The types, whoever's, that a value of type <c>Type</c> may stand for, each with where its type arguments are evaluated.</summary>
    public List<(TypeShape Type, Frame? Frame)> Named(Expression? value, Frame? frame)
    {
        var found = new List<(TypeShape, Frame?)>();
        foreach (var (source, home) in Sources(value, frame))
        {
            if (source.Shape is CallShape call && ReflectionCalls.KeepsType(call.Method.Name))
                found.AddRange(Named(call.Subject, home));
            else if (Named(source.Shape, home) is { } named)
                found.Add(named);
        }

        return found;
    }

    /// <summary>The type, whoever's, that a type argument is; null where it is not known.</summary>
    public (TypeShape Type, Frame? Frame)? Named(Shape argument, Frame? frame)
    {
        while (argument is TypeParameterShape parameter && Frame.Of(frame, parameter) is { } bound)
            (argument, frame) = bound;
        if (argument is TypeShape type)
            return (type, frame);
        // Its callers decide.
        Types(argument, frame);
        return null;
    }

    /// <summary>The core or vendor type that is an argument of a constructed type; null where there is none, or it is another, or not known.</summary>
    /// <param name="type">The constructed type.</param>
    /// <param name="index">The argument's place.</param>
    public ReflectedType? ArgumentOf((TypeShape Type, Frame? Frame) type, int index) =>
        index < type.Type.Arguments.Count ? PossibleType(type.Type.Arguments[index], type.Frame) : null;
}
