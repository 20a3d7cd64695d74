using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Pipeline;

/// <summary>Endpoints without a controller: <c>app.MapGet("…", …)</c>.</summary>
internal static class Endpoints
{
    /// <summary>Words without which a source text maps none.</summary>
    public static readonly LibraryWord[] Words = ["MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch", "MapMethods", new("Map", WordUse.WithArgument)];

    /// <summary>Whether a type has members of interest.</summary>
    public static bool Has(string @namespace, string type) => type == "EndpointRouteBuilderExtensions" && @namespace == "Microsoft.AspNetCore.Builder";

    /// <summary>Whether a member maps an endpoint.</summary>
    public static bool Knows(string name) => name is "MapGet" or "MapPost" or "MapPut" or "MapDelete" or "MapPatch" or "MapMethods" or "Map";

    /// <summary>Adds a usage where a core serves the same address.</summary>
    public static void Add(LibraryCall call, List<Usage> usages)
    {
        if (!Knows(call.Method.Name) || VerbsOf(call) is not { } verbs)
            return;
        foreach (var prefix in PrefixesOf(call.Shape.Argument(0), call.Frame, call.Evaluation))
        {
            foreach (var pattern in call.Texts(call.Shape.Argument(1)))
            {
                if (Route.Of(Join(prefix, pattern), verbs) is not { } route)
                    continue;
                foreach (var endpoint in call.Evaluation.Cores.Endpoints)
                {
                    if (endpoint.Route.Meets(route))
                        usages.Add(Usage.Of(UsageKind.HookPipeline, endpoint.Action));
                }
            }
        }
    }

    // Null where the verbs are not known.
    private static List<string>? VerbsOf(LibraryCall call)
    {
        if (call.Method.Name == "Map")
            return [];
        if (call.Method.Name != "MapMethods")
            return [call.Method.Name.Substring(3)];
        var verbs = new List<string>();
        foreach (var (source, frame) in call.Evaluation.Sources(call.Shape.Argument(2), call.Frame))
        {
            if (source.Shape is not ElementsShape { Items: var items })
                return null;
            foreach (var item in items)
                verbs.AddRange(call.Evaluation.Texts(item, frame));
        }

        return verbs.Count == 0 ? null : verbs;
    }

    // A group puts its own address before; what a caller hands in may be one.
    private static IEnumerable<string> PrefixesOf(Expression? builder, Frame? frame, Evaluation evaluation)
    {
        foreach (var (source, home) in evaluation.Sources(builder, frame))
        {
            if (source.Shape is not CallShape call)
                continue;
            if (call.Method.Name != "MapGroup")
            {
                yield return "";
                continue;
            }

            foreach (var outer in PrefixesOf(call.Subject, home, evaluation))
            {
                foreach (var text in evaluation.Texts(call.Argument(ParameterSort.Text), home))
                    yield return Join(outer, text);
            }
        }
    }

    private static string Join(string prefix, string pattern) => prefix.Trim('/') + "/" + pattern.Trim('/');
}
