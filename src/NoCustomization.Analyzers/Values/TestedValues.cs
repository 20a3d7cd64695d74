using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Values;

/// <summary>What patterns test.</summary>
internal static class TestedValues
{
    /// <summary>The value that a pattern, or a part of one, tests; null where it is an element, or a part that has no name.</summary>
    public static IOperation? Of(IOperation pattern)
    {
        var outer = pattern.Parent;
        while (outer is INegatedPatternOperation or IBinaryPatternOperation)
            outer = outer.Parent;
        return outer switch
        {
            IIsPatternOperation test => test.Value,
            IPropertySubpatternOperation part => part.Member,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
            IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation choice } } => choice.Value,
            _ => null,
        };
    }

    /// <summary>The value of which a pattern says a part.</summary>
    /// <param name="input">What stands in the pattern for the value.</param>
    public static IOperation? Around(IOperation input)
    {
        var outer = input.Parent;
        while (outer is not null and not IRecursivePatternOperation)
            outer = outer.Parent;
        return outer is null ? null : Of(outer);
    }
}
