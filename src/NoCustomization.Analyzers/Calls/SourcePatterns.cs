using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Analyzers.Calls;

/// <summary>The tests of which a pattern is made.</summary>
internal static class SourcePatterns
{
    /// <summary>Adds them: those that are certain, or all of which one may be enough.</summary>
    /// <param name="context">What the analysis shares.</param>
    /// <param name="value">What is tested; a part of it is said by the pattern itself.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="holds">Whether it fits.</param>
    /// <param name="areCertain">Whether only tests count whose outcome is certain.</param>
    /// <param name="tests">Where to add them.</param>
    public static void Add(CallContext context, IOperation value, IPatternOperation pattern, bool holds, bool areCertain, List<Guard> tests)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                var equality = new EqualityShape(new SourceExpression(context, value), new SourceExpression(context, constant.Value));
                tests.Add(new Guard(new ImpliedExpression(equality), holds));
                break;
            case INegatedPatternOperation negated:
                Add(context, value, negated.Pattern, !holds, areCertain, tests);
                break;
            // Of "a and b" that does not hold nobody knows which.
            case IBinaryPatternOperation both when !areCertain || holds == (both.OperatorKind == BinaryOperatorKind.And):
                Add(context, value, both.LeftPattern, holds, areCertain, tests);
                Add(context, value, both.RightPattern, holds, areCertain, tests);
                break;
            case IRecursivePatternOperation { PropertySubpatterns: var parts } when !areCertain || holds || parts.Length == 1:
                foreach (var part in parts)
                    Add(context, part.Member, part.Pattern, holds, areCertain, tests);
                break;
        }
    }
}
