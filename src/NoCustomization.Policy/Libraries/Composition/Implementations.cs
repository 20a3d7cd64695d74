using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>What values and factories put behind a service.</summary>
internal static class Implementations
{
    /// <summary>What a value may be; empty where only <c>null</c>, or an exception, comes of it.</summary>
    public static List<Implementation> OfValue(Expression? value, Frame? frame, Evaluation evaluation)
    {
        var found = new List<Implementation>();
        if (value is null)
            return found;
        var sources = evaluation.Sources(value, frame);
        // What a delegate gives that nobody knows.
        if (sources.Count == 0)
            found.Add(new Implementation(value.StaticType));
        foreach (var (source, home) in sources)
        {
            switch (source.Shape)
            {
                case ConstantShape { Value: null }:
                    break;
                // A delegate does what the method does that it is made of.
                case FunctionShape:
                    found.Add(new Implementation(null));
                    break;
                case CallShape { IsGroup: true } group:
                    found.Add(new Implementation(evaluation.Cores.Find(group.Method.Namespace.Length == 0 ? group.Method.Type : group.Method.Namespace + "." + group.Method.Type)));
                    break;
                default:
                    foreach (var type in TypesOf(source, home, value, evaluation))
                        found.Add(new Implementation(type, source, home));
                    break;
            }
        }

        return found;
    }

    /// <summary>What a factory returns; null where that is not known.</summary>
    public static List<Implementation>? OfFactory(Expression? factory, Frame? frame, Evaluation evaluation)
    {
        if (factory is null || evaluation.Results(factory, frame) is not { } results)
            return null;
        var found = new List<Implementation>();
        foreach (var (value, home) in results)
            found.AddRange(OfValue(value, home, evaluation));
        return found;
    }

    /// <summary>Whether a value is an object of the vendor's that is made of one which is, or serves as, a service of a core.</summary>
    public static bool Wraps(in Implementation implementation, ReflectedType service, Evaluation evaluation)
    {
        var made = implementation.Value?.Shape switch
        {
            OwnCallShape creation => creation.Arguments,
            CallShape { Method: { Name: "CreateInstance", Type: "ActivatorUtilities" } } creation => creation.Arguments,
            _ => [],
        };
        foreach (var argument in made)
        {
            if (IsService(argument, implementation.Frame, service, evaluation))
                return true;
        }

        return false;
    }

    private static bool IsService(Expression? argument, Frame? frame, ReflectedType service, Evaluation evaluation)
    {
        foreach (var (source, home) in evaluation.Sources(argument, frame))
        {
            if (source.Shape is ElementsShape { Items: var items })
            {
                foreach (var item in items)
                {
                    if (IsService(item, home, service, evaluation))
                        return true;
                }

                continue;
            }

            foreach (var type in TypesOf(source, home, argument!, evaluation))
            {
                if (type is { Core: not null } && type.IsA(service))
                    return true;
            }
        }

        return argument?.StaticType is { Core: not null } known && known.IsA(service);
    }

    // The type of what gives the value says most; one that is somebody else's, such as object, no more than the expression around it.
    private static List<ReflectedType?> TypesOf(Expression source, Frame? home, Expression value, Evaluation evaluation)
    {
        if (Resolution.TypesOf(source, home, evaluation) is { Count: > 0 } resolved)
            return [.. resolved];
        if (source.Shape is ElementShape element && Resolution.TypesOf(element, home, evaluation) is { Count: > 0 } given)
            return [.. given];
        // In a generic helper a value is at least what the caller says.
        return [source.StaticType ?? (source.StaticParameter is { } parameter ? evaluation.PossibleType(parameter, home) : null) ?? value.StaticType];
    }
}
