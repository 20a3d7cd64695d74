using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Values;

/// <summary>The expressions one of which gives a value.</summary>
internal static class Branches
{
    /// <summary>The branches of conditions, <c>??</c> and switch expressions; else the expression itself.</summary>
    public static IEnumerable<IOperation> Of(IOperation value)
    {
        var plain = Known.Plain(value);
        IEnumerable<IOperation>? parts = plain switch
        {
            IConditionalOperation { WhenFalse: { } otherwise } choice => [choice.WhenTrue, otherwise],
            ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
            ISwitchExpressionOperation choice => Values(choice),
            _ => null,
        };
        if (parts is null)
        {
            yield return value;
            yield break;
        }

        foreach (var part in parts)
        {
            foreach (var branch in Of(part))
                yield return branch;
        }
    }

    private static IEnumerable<IOperation> Values(ISwitchExpressionOperation choice)
    {
        foreach (var arm in choice.Arms)
            yield return arm.Value;
    }
}
