using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Values;

/// <summary>The expressions one of which gives a value.</summary>
internal static class Branches
{
    // What is nested as deep as this is not honest code.
    private const int MaximalDepth = 32;

    /// <summary>The branches of conditions, <c>??</c>, <c>??=</c> and switch expressions, through locals that stand for them; else the expression itself.</summary>
    public static IEnumerable<IOperation> Of(IOperation value) => Of(value, 0);

    /// <summary>The parts of which an expression gives one; null where it is no choice.</summary>
    public static IEnumerable<IOperation>? PartsOf(IOperation value) => value switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } choice => [choice.WhenTrue, otherwise],
        ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
        ICoalesceAssignmentOperation coalesce => [coalesce.Target, coalesce.Value],
        ISwitchExpressionOperation choice => Values(choice),
        _ => null,
    };

    private static IEnumerable<IOperation> Of(IOperation value, int depth)
    {
        if (depth == MaximalDepth || PartsOf(Known.Source(value)) is not { } parts)
        {
            yield return value;
            yield break;
        }

        foreach (var part in parts)
        {
            foreach (var branch in Of(part, depth + 1))
                yield return branch;
        }
    }

    private static IEnumerable<IOperation> Values(ISwitchExpressionOperation choice)
    {
        foreach (var arm in choice.Arms)
            yield return arm.Value;
    }
}
