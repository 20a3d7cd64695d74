using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Patching;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Analyzers.Calls;

/// <summary>The operations that the analysis of calls looks at.</summary>
internal static class CallSteps
{
    /// <summary>Whether an operation is a call of a library, of a helper of it or of a delegate, or compares texts or types.</summary>
    public static bool IsStep(IOperation operation, CallContext context) => operation switch
    {
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } => true,
        IAssignmentOperation or IIncrementOrDecrementOperation when MemoryWrites.AddressOf(operation) is not null => context.Judges.Have(MemoryAccess.Namespace, ""),
        IInvocationOperation call => context.Judges.Know(call.TargetMethod) || IsEquality(call.TargetMethod) || context.Helpers.Has(call.TargetMethod),
        IObjectCreationOperation { Constructor: { } constructor } => context.Judges.Know(constructor) || context.Helpers.Has(constructor),
        IPropertyReferenceOperation { Property.GetMethod: { } getter } => context.Judges.Know(getter) || context.Helpers.Has(getter),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.SetMethod: { } setter } } => context.Judges.Know(setter),
        IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation { Event.AddMethod: { } adder } } => context.Judges.Know(adder),
        IMethodReferenceOperation group => context.Judges.Know(group.Method),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, LeftOperand: { } left } => IsCompared(left),
        IIsPatternOperation { Pattern: IConstantPatternOperation, Value.Type.SpecialType: SpecialType.System_String } => true,
        _ => false,
    };

    /// <summary>Whether one of some libraries knows a method.</summary>
    public static bool Know(this LibraryJudge[] judges, IMethodSymbol method) =>
        method.ContainingType is { } type && judges.Know(LibraryCalls.NativeNameOf(method) is { } native
            ? new CalledMember(MemoryAccess.Namespace, MemoryAccess.Native, native, null)
            : new CalledMember(SourceExpression.NamespaceOf(type), type.Name, method.Name, ElementOf(method, type)));

    /// <summary>Whether a method compares two texts or two types.</summary>
    public static bool IsEquality(IMethodSymbol method) => method is { Name: "Equals", Parameters.Length: 1 or 2, ContainingType: { } type } && IsCompared(type);

    /// <summary>Whether values of a type are compared to some purpose.</summary>
    public static bool IsCompared(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String || type is { Name: "Type", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether values like that of an expression are compared to some purpose. Visual Basic compares references as objects.</summary>
    public static bool IsCompared(IOperation operand) => IsCompared(operand.Type) || IsCompared(Known.Plain(operand).Type);

    private static string? ElementOf(IMethodSymbol method, INamedTypeSymbol type)
    {
        var argument = LibraryCalls.TypeArgumentsOf(method) is [var ofMethod, ..] ? ofMethod : type.TypeArguments is [var ofType, ..] ? ofType : null;
        return argument is INamedTypeSymbol named ? MetadataNames.Of(named.OriginalDefinition) : null;
    }
}
