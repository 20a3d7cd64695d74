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
    /// <param name="context">What the analysis shares.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="areCertain">Whether only tests count whose outcome is certain; otherwise all of which one may be enough.</param>
    public static List<Guard> Of(CallContext context, IOperation operation, bool areCertain = true)
    {
        var guards = new List<Guard>();
        for (var (inner, outer) = (operation, operation.Parent); outer is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; (inner, outer) = (outer, outer.Parent))
        {
            switch (outer)
            {
                case IConditionalOperation choice when choice.Condition != inner:
                    Add(context, choice.Condition, choice.WhenTrue == inner, areCertain, guards);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both when both.RightOperand == inner:
                    Add(context, both.LeftOperand, both.OperatorKind == BinaryOperatorKind.ConditionalAnd, areCertain, guards);
                    break;
                case IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } loop when loop.Body == inner:
                    Add(context, condition, !loop.ConditionIsUntil, areCertain, guards);
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
                    AddLeavers(context, block, inner, areCertain, guards);
                    break;
            }
        }

        return guards;
    }

    // if (x) return; what stands below runs where x does not hold.
    private static void AddLeavers(CallContext context, IBlockOperation block, IOperation until, bool areCertain, List<Guard> guards)
    {
        foreach (var statement in block.Operations)
        {
            if (statement == until)
                return;
            if (statement is not IConditionalOperation choice)
                continue;
            if (Leaves(choice.WhenTrue))
                Add(context, choice.Condition, false, areCertain, guards);
            else if (choice.WhenFalse is { } otherwise && Leaves(otherwise))
                Add(context, choice.Condition, true, areCertain, guards);
        }
    }

    private static bool Leaves(IOperation statement) => statement switch
    {
        IReturnOperation or IBranchOperation => true,
        IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBlockOperation { Operations: [.., var last] } => Leaves(last),
        _ => false,
    };

    private static void Add(CallContext context, IOperation condition, bool holds, bool areCertain, List<Guard> guards)
    {
        condition = Known.Source(condition);
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                Add(context, not.Operand, !holds, areCertain, guards);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both:
                // Of "a and b" that does not hold nobody knows which.
                if (areCertain && holds != (both.OperatorKind == BinaryOperatorKind.ConditionalAnd))
                    break;
                Add(context, both.LeftOperand, holds, areCertain, guards);
                Add(context, both.RightOperand, holds, areCertain, guards);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } different when CallSteps.IsCompared(different.LeftOperand):
                AddEquality(context, different.LeftOperand, different.RightOperand, !holds, guards);
                break;
            case IIsPatternOperation { Pattern: var pattern, Value: var value }:
                SourcePatterns.Add(context, value, pattern, holds, areCertain, guards);
                break;
            default:
                guards.Add(new Guard(new SourceExpression(context, condition), holds));
                break;
        }
    }

    private static void AddEquality(CallContext context, IOperation left, IOperation right, bool holds, List<Guard> guards) =>
        guards.Add(new Guard(new ImpliedExpression(new EqualityShape(new SourceExpression(context, left), new SourceExpression(context, right))), holds));
}
