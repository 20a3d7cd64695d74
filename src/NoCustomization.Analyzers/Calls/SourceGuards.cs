using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Analyzers.Calls;

/// <summary>The tests that lead to an operation, as the text shows them: conditions around it, and statements before it that leave where a condition holds.</summary>
internal static class SourceGuards
{
    /// <summary>The tests, of the innermost body that holds the operation.</summary>
    public static List<Guard> Of(CallContext context, IOperation operation)
    {
        var guards = new List<Guard>();
        for (var (inner, outer) = (operation, operation.Parent); outer is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; (inner, outer) = (outer, outer.Parent))
        {
            switch (outer)
            {
                case IConditionalOperation choice when choice.Condition != inner:
                    Add(context, choice.Condition, choice.WhenTrue == inner, guards);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both when both.RightOperand == inner:
                    Add(context, both.LeftOperand, both.OperatorKind == BinaryOperatorKind.ConditionalAnd, guards);
                    break;
                case IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } loop when loop.Body == inner:
                    Add(context, condition, !loop.ConditionIsUntil, guards);
                    break;
                case ISwitchCaseOperation { Clauses: [ISingleValueCaseClauseOperation clause], Parent: ISwitchOperation choice }:
                    AddEquality(context, choice.Value, clause.Value, true, guards);
                    break;
                case ISwitchCaseOperation { Clauses: [IPatternCaseClauseOperation { Pattern: IConstantPatternOperation constant }], Parent: ISwitchOperation choice }:
                    AddEquality(context, choice.Value, constant.Value, true, guards);
                    break;
                case ISwitchExpressionArmOperation { Pattern: IConstantPatternOperation constant, Parent: ISwitchExpressionOperation choice }:
                    AddEquality(context, choice.Value, constant.Value, true, guards);
                    break;
                case IBlockOperation block:
                    AddLeavers(context, block, inner, guards);
                    break;
            }
        }

        return guards;
    }

    // if (x) return; what stands below runs where x does not hold.
    private static void AddLeavers(CallContext context, IBlockOperation block, IOperation until, List<Guard> guards)
    {
        foreach (var statement in block.Operations)
        {
            if (statement == until)
                return;
            if (statement is not IConditionalOperation choice)
                continue;
            if (Leaves(choice.WhenTrue))
                Add(context, choice.Condition, false, guards);
            else if (choice.WhenFalse is { } otherwise && Leaves(otherwise))
                Add(context, choice.Condition, true, guards);
        }
    }

    private static bool Leaves(IOperation statement) => statement switch
    {
        IReturnOperation or IBranchOperation => true,
        IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBlockOperation { Operations: [.., var last] } => Leaves(last),
        _ => false,
    };

    private static void Add(CallContext context, IOperation condition, bool holds, List<Guard> guards)
    {
        condition = Known.Source(condition);
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                Add(context, not.Operand, !holds, guards);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both:
                // Of "a and b" that does not hold nobody knows which.
                if (holds != (both.OperatorKind == BinaryOperatorKind.ConditionalAnd))
                    break;
                Add(context, both.LeftOperand, holds, guards);
                Add(context, both.RightOperand, holds, guards);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } different when CallSteps.IsCompared(different.LeftOperand):
                AddEquality(context, different.LeftOperand, different.RightOperand, !holds, guards);
                break;
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation constant }, Value: var value }:
                AddEquality(context, value, constant.Value, !holds, guards);
                break;
            default:
                guards.Add(new Guard(new SourceExpression(context, condition), holds));
                break;
        }
    }

    private static void AddEquality(CallContext context, IOperation left, IOperation right, bool holds, List<Guard> guards) =>
        guards.Add(new Guard(new ImpliedExpression(new EqualityShape(new SourceExpression(context, left), new SourceExpression(context, right))), holds));
}
