using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Lookups;

namespace NoCustomization.Analyzers.Lookups;

/// <summary>The operations that the analysis of reflection looks at.</summary>
internal static class LookupSteps
{
    /// <summary>Whether an operation is a call of reflection, of a helper of it or of a delegate, or compares texts.</summary>
    public static bool IsStep(IOperation operation, LookupContext context) => operation switch
    {
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } => true,
        IInvocationOperation call => KindOf(call.TargetMethod) != LookupKind.None || IsEquality(call.TargetMethod) || context.Helpers.Has(call.TargetMethod),
        IObjectCreationOperation { Constructor: { } constructor } => context.Helpers.Has(constructor),
        IPropertyReferenceOperation { Property: { GetMethod: { } getter } } => KindOf(getter) != LookupKind.None || context.Helpers.Has(getter),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, LeftOperand.Type.SpecialType: SpecialType.System_String } => true,
        IIsPatternOperation { Pattern: IConstantPatternOperation, Value.Type.SpecialType: SpecialType.System_String } => true,
        _ => false,
    };

    /// <summary>What a method does.</summary>
    public static LookupKind KindOf(IMethodSymbol method) =>
        method.ContainingType is { } type ? LookupApi.KindOf(SourceExpression.NamespaceOf(type), type.Name, method.Name) : LookupKind.None;

    /// <summary>Whether a method compares two texts.</summary>
    public static bool IsEquality(IMethodSymbol method) => method is { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String, Parameters.Length: 1 or 2 };
}
