using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;

namespace NoCustomization.Analyzers.Access;

/// <summary>What an operation on two operands calls.</summary>
internal static class BinaryOperators
{
    /// <summary>The operator that is called first for an operation on two operands: for <c>a || b</c> the one that asks whether <c>a</c> is true.</summary>
    public static IMethodSymbol? FirstOf(VendorCompilation vendor, IBinaryOperation operation)
    {
        var method = operation.OperatorMethod;
        var name = operation.OperatorKind switch
        {
            BinaryOperatorKind.ConditionalOr => WellKnownMemberNames.TrueOperatorName,
            BinaryOperatorKind.ConditionalAnd => WellKnownMemberNames.FalseOperatorName,
            _ => null,
        };
        if (method is null || name is null)
            return IsNullTest(operation) ? null : method;
        foreach (var member in method.ContainingType.GetMembers(name))
        {
            if (member is IMethodSymbol test && ReferenceUse.Of(vendor, test) is not null)
                return test;
        }

        return method;
    }

    // The lifted operator is not called: whether a nullable value is null, it says itself.
    private static bool IsNullTest(IBinaryOperation operation) =>
        operation.IsLifted && operation.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && (IsNull(operation.LeftOperand) || IsNull(operation.RightOperand));

    private static bool IsNull(IOperation operand)
    {
        while (operand is IConversionOperation conversion)
            operand = conversion.Operand;
        return operand.ConstantValue is { HasValue: true, Value: null };
    }
}
