using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Calls;

/// <summary>Values that are only asked whether they are there or how they may be accessed.</summary>
internal static class Questions
{
    /// <summary>Whether nothing else is done with the value of an operation.</summary>
    public static bool IsOnlyAsked(IOperation operation)
    {
        var value = operation;
        var user = operation.Parent;
        while (user is IConversionOperation or IParenthesizedOperation)
            (value, user) = (user, user.Parent);
        return user switch
        {
            IPropertyReferenceOperation property => IsQuestion(property.Property),
            IConditionalAccessOperation access => access.Operation == value && access.WhenNotNull is IPropertyReferenceOperation { Instance: IConditionalAccessInstanceOperation } asked && IsQuestion(asked.Property),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => IsNull(comparison.LeftOperand) || IsNull(comparison.RightOperand),
            IIsPatternOperation test => IsQuestion(test.Pattern),
            _ => false,
        };
    }

    // IsPublic, IsFamily, …
    private static bool IsQuestion(IPropertySymbol property) => property.Name.StartsWith("Is", StringComparison.Ordinal);

    private static bool IsQuestion(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return IsNull(constant.Value);
            case INegatedPatternOperation negated:
                return IsQuestion(negated.Pattern);
            case IRecursivePatternOperation { DeclaredSymbol: null, PropertySubpatterns: var parts }:
                foreach (var part in parts)
                {
                    if (part.Member is not IPropertyReferenceOperation { Property: var property } || !IsQuestion(property))
                        return false;
                }

                return true;
            default:
                return false;
        }
    }

    private static bool IsNull(IOperation operand)
    {
        while (operand is IConversionOperation conversion)
            operand = conversion.Operand;
        return operand.ConstantValue is { HasValue: true, Value: null };
    }
}
