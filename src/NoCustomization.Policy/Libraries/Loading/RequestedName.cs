using System;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Loading;

/// <summary>Whether code runs only where the runtime asks for an assembly of a core: tests that compare the requested name with the core's.</summary>
internal static class RequestedName
{
    private const int MaxDepth = 8;

    /// <summary>The core assembly that is asked for where an expression runs; null where the tests before it do not say.</summary>
    public static string? Before(Expression expression, Evaluation evaluation, Frame? frame)
    {
        foreach (var guard in expression.Guards)
        {
            if (guard.Holds && CoreIn(guard.Test, evaluation, frame) is { } core)
                return core;
        }

        return null;
    }

    private static string? CoreIn(Expression test, Evaluation evaluation, Frame? frame) => test.Shape switch
    {
        EqualityShape { Left: var left, Right: var right } => Match(left, right, evaluation, frame, isPrefix: false) ?? Match(right, left, evaluation, frame, isPrefix: false),
        CallShape { Method: { Namespace: "System", Type: "String", Name: "StartsWith" }, Receiver: { } name, Arguments: [{ } prefix, ..] } => Match(name, prefix, evaluation, frame, isPrefix: true),
        CallShape { Method: { Namespace: "System", Type: "String", Name: "Equals" }, Receiver: { } name, Arguments: [{ } other, ..] } =>
            Match(name, other, evaluation, frame, isPrefix: false) ?? Match(other, name, evaluation, frame, isPrefix: false),
        CallShape { Method: { Namespace: "System", Type: "String", Name: "Equals" }, Receiver: null, Arguments: [{ } name, { } other, ..] } =>
            Match(name, other, evaluation, frame, isPrefix: false) ?? Match(other, name, evaluation, frame, isPrefix: false),
        _ => null,
    };

    private static string? Match(Expression name, Expression text, Evaluation evaluation, Frame? frame, bool isPrefix)
    {
        if (!IsRequested(name, evaluation, frame, isNamed: false, 0))
            return null;
        foreach (var candidate in evaluation.Texts(text, frame))
        {
            var comma = candidate.IndexOf(',');
            // A name that only begins like the core's may be anybody's.
            if (isPrefix && comma < 0)
                continue;
            var simple = comma < 0 ? candidate : candidate.Substring(0, comma);
            if (evaluation.Cores.AssemblyOf(simple.Trim()) is not null)
                return simple.Trim();
        }

        return null;
    }

    // From a parameter of the handler, through what the runtime tells in it: new AssemblyName(args.Name).Name, args.Name.Split(',')[0].
    private static bool IsRequested(Expression value, Evaluation evaluation, Frame? frame, bool isNamed, int depth)
    {
        if (depth > MaxDepth)
            return false;
        foreach (var (source, home) in evaluation.Sources(value, frame))
        {
            switch (source.Shape)
            {
                case ParameterShape when isNamed:
                    return true;
                case CallShape call:
                    var named = isNamed || call.Method is { Name: "get_Name" or "get_FullName", Type: "ResolveEventArgs" or "AssemblyName" };
                    if (call.Subject is { } subject && IsRequested(subject, evaluation, home, named, depth + 1))
                        return true;
                    break;
                case ElementShape element when IsRequested(element.Collection, evaluation, home, isNamed, depth + 1):
                    return true;
            }
        }

        return false;
    }
}
