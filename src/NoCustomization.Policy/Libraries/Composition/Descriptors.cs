using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>The descriptors of services that a value, or a list of such, may be.</summary>
internal static class Descriptors
{
    private const int MaxDepth = 8;

    /// <summary>Whether a method is a descriptor's.</summary>
    public static bool IsOf(LibraryMethod method) => method is { Type: ServiceTypes.Descriptor, Namespace: ServiceTypes.Namespace };

    /// <summary>Whether a method gives the service of a descriptor.</summary>
    public static bool GivesService(LibraryMethod method) => method.Name == "get_ServiceType" && IsOf(method);

    /// <summary>The services of a descriptor that was looked for by them.</summary>
    /// <param name="read">What asks the descriptor for its service.</param>
    /// <param name="descriptor">The descriptor.</param>
    /// <param name="frame">Where it is evaluated.</param>
    /// <param name="evaluation">Follows values.</param>
    public static IReadOnlyList<ReflectedType> ServicesOf(Expression read, Expression? descriptor, Frame? frame, Evaluation evaluation)
    {
        var query = new DescriptorQuery(evaluation);
        query.AddFound(descriptor, frame);
        foreach (var guard in query.ServiceTypes.Count == 0 ? read.Guards : [])
        {
            if (guard.Holds)
                query.AddTest(guard.Test, frame);
        }

        return query.ServiceTypes;
    }

    /// <summary>The calls that make them, each with the frame in which it is evaluated.</summary>
    public static List<(CallShape Made, Frame? Frame)> Of(Expression? value, Frame? frame, Evaluation evaluation)
    {
        var found = new List<(CallShape, Frame?)>();
        Add(value, frame, evaluation, found, 0);
        return found;
    }

    private static void Add(Expression? value, Frame? frame, Evaluation evaluation, List<(CallShape Made, Frame? Frame)> found, int depth)
    {
        if (depth == MaxDepth)
            return;
        foreach (var (source, home) in evaluation.Sources(value, frame))
        {
            switch (source.Shape)
            {
                case CallShape { Method: { Type: ServiceTypes.Descriptor, Name: var name } } made when !name.StartsWith("get_", System.StringComparison.Ordinal):
                    found.Add((made, home));
                    break;
                case ElementsShape { Items: var items }:
                    foreach (var item in items)
                        Add(item, home, evaluation, found, depth + 1);
                    break;
                // ToArray, Append, Concat, Reverse.
                case CallShape { Method: { Namespace: "System.Linq", Type: "Enumerable" } } query:
                    foreach (var argument in query.Arguments)
                        Add(argument, home, evaluation, found, depth + 1);
                    break;
            }
        }
    }
}
