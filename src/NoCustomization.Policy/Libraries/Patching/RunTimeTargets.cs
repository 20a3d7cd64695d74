using System;
using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Libraries.Reflection;

namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>Whether the method that is patched, its type or its name comes from what only run time knows: a file, a setting, all assemblies that are loaded.</summary>
internal static class RunTimeTargets
{
    private const int MaxDepth = 16;

    /// <summary>Whether a value does, for certain, and no caller decides.</summary>
    public static bool Are(Evaluation evaluation, Expression? value, Frame? frame) => Comes(evaluation, value, frame, 0) && !evaluation.IsOpen;

    private static bool Comes(Evaluation evaluation, Expression? value, Frame? frame, int depth)
    {
        if (depth > MaxDepth)
            return false;
        foreach (var (source, home) in evaluation.Sources(value, frame))
        {
            switch (source.Shape)
            {
                case CallShape call when IsGiven(evaluation, call, home, depth + 1):
                case ElementShape element when Comes(evaluation, element.Collection, home, depth + 1):
                    return true;
                case SumShape { Parts: var parts } when Any(evaluation, parts, home, depth + 1):
                    return true;
            }
        }

        return false;
    }

    private static bool IsGiven(Evaluation evaluation, CallShape call, Frame? frame, int depth)
    {
        var (space, type, name) = (call.Method.Namespace, call.Method.Type, call.Method.Name);
        if (PatchApi.Has(space))
            return Of(call.Argument(ParameterSort.Member) ?? call.Argument(ParameterSort.Type) ?? call.Argument(ParameterSort.Text));
        switch (LookupApi.KindOf(space, type, name))
        {
            case LookupKind.TypeByText:
                return !evaluation.IsElsewhere(call.Receiver, frame) && Of(call.Argument(ParameterSort.Text));
            case LookupKind.Member or LookupKind.Members:
                return Of(call.Subject);
        }

        // The assemblies at hand are known.
        if (ReflectionTypes.Namespaces.Contain(space) && type is "Assembly" or "Module" && call.Receiver is { } assembly)
            return !evaluation.IsElsewhere(assembly, frame) && Of(assembly);
        if (ReflectionCalls.KeepsMember(name) || ReflectionCalls.KeepsType(name) || space is "System.Linq" or "System.Reflection" || space == "System" && type is "String" or "Type" or "Object"
            || space.StartsWith("System.Collections", StringComparison.Ordinal) || space == "System.Linq.Expressions")
        {
            return Of(call.Subject);
        }

        return true;

        bool Of(Expression? value) => Comes(evaluation, value, frame, depth);
    }

    private static bool Any(Evaluation evaluation, IReadOnlyList<Expression> parts, Frame? frame, int depth)
    {
        foreach (var part in parts)
        {
            if (Comes(evaluation, part, frame, depth))
                return true;
        }

        return false;
    }
}
