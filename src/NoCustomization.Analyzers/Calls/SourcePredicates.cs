using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Analyzers.Calls;

/// <summary>The tests that decide that a predicate answers yes, with the outcome that speaks for it.</summary>
internal static class SourcePredicates
{
    private const int MaxDepth = 64;

    /// <summary>Those of a body.</summary>
    public static List<Guard> Of(CallContext context, IOperation body)
    {
        var tests = new List<Guard>();
        var returns = false;
        foreach (var operation in body.DescendantsAndSelf())
        {
            if (operation is not IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } value } || !SourceMethod.BelongsTo(operation, body))
                continue;
            returns = true;
            Add(context, value, true, tests, 0);
            if (Known.Source(value).ConstantValue is not { HasValue: true, Value: false })
                tests.AddRange(SourceGuards.Of(context, value, areCertain: false));
        }

        // The body of a clause of a query is one expression.
        if (!returns)
            Add(context, body is IAnonymousFunctionOperation { Body.Operations: [var only, ..] } ? only : body, true, tests, 0);
        return tests;
    }

    private static void Add(CallContext context, IOperation condition, bool holds, List<Guard> tests, int depth)
    {
        condition = Known.Source(condition);
        if (depth == MaxDepth || condition.ConstantValue.HasValue)
            return;
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                Add(context, not.Operand, !holds, tests, depth + 1);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.And or BinaryOperatorKind.Or } both:
                Add(context, both.LeftOperand, holds, tests, depth + 1);
                Add(context, both.RightOperand, holds, tests, depth + 1);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } different when CallSteps.IsCompared(different.LeftOperand.Type):
                AddEquality(context, different.LeftOperand, different.RightOperand, !holds, tests);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } compared when Truth(compared.LeftOperand) is { } left:
                Add(context, compared.RightOperand, holds == (left == (compared.OperatorKind == BinaryOperatorKind.Equals)), tests, depth + 1);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } compared when Truth(compared.RightOperand) is { } right:
                Add(context, compared.LeftOperand, holds == (right == (compared.OperatorKind == BinaryOperatorKind.Equals)), tests, depth + 1);
                break;
            case IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool truth } }, Value: var tested }:
                Add(context, tested, holds == truth, tests, depth + 1);
                break;
            case IIsPatternOperation { Pattern: var pattern, Value: var value }:
                SourcePatterns.Add(context, value, pattern, holds, areCertain: false, tests);
                break;
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                if (Truth(choice.WhenTrue) != !holds)
                    Add(context, choice.Condition, true, tests, depth + 1);
                if (Truth(otherwise) != !holds)
                    Add(context, choice.Condition, false, tests, depth + 1);
                Add(context, choice.WhenTrue, holds, tests, depth + 1);
                Add(context, otherwise, holds, tests, depth + 1);
                break;
            default:
                tests.Add(new Guard(new SourceExpression(context, condition), holds));
                break;
        }
    }

    private static bool? Truth(IOperation value) => Known.Source(value).ConstantValue is { HasValue: true, Value: bool truth } ? truth : null;

    private static void AddEquality(CallContext context, IOperation left, IOperation right, bool holds, List<Guard> tests) =>
        tests.Add(new Guard(new ImpliedExpression(new EqualityShape(new SourceExpression(context, left), new SourceExpression(context, right))), holds));
}
