using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Analyzers.Patching;

/// <summary>What an expression of type <c>Type</c>, <c>MethodBase</c>, … stands for, as far as the code shows it.</summary>
internal sealed class Reflected(PatchContext context, Libraries libraries)
{
    // The kind of C# 12's [a, b], which the lowest supported compiler does not name.
    private const OperationKind CollectionExpression = (OperationKind)127;

    /// <summary>The type, or null where it is not known or not of interest.</summary>
    public ITypeSymbol? TypeOf(IOperation? value)
    {
        if (value is null)
            return null;
        switch (Known.Source(value))
        {
            case ITypeOfOperation typeOf:
                return typeOf.TypeOperand;
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return TypeOf(choice.WhenTrue) ?? TypeOf(otherwise);
            case ICoalesceOperation coalesce:
                return TypeOf(coalesce.Value) ?? TypeOf(coalesce.WhenNull);
            case IInvocationOperation call when Libraries.Is(call.TargetMethod.ContainingType):
                return libraries.TargetOf(call) is { } target && target.Member is INamedTypeSymbol or null ? target.Member as ITypeSymbol ?? target.Type : null;
            case IInvocationOperation call:
                return TypeOf(call);
            default:
                return null;
        }
    }

    /// <summary>The member, or the type alone where the member is not known.</summary>
    public PatchTarget? MemberOf(IOperation? value)
    {
        if (value is null)
            return null;
        switch (Known.Source(value))
        {
            case IInvocationOperation call when Libraries.Is(call.TargetMethod.ContainingType):
                return libraries.TargetOf(call) is not { } target ? null : new PatchTarget(target.Type, target.Member, target.IsPassedOn || Known.Plain(value) is ILocalReferenceOperation);
            case IInvocationOperation call:
                return MemberOf(call);
            case IPropertyReferenceOperation { Instance: { } instance, Property.Name: var property } when ReflectionCalls.HandsMemberOn(property):
                return MemberOf(instance);
            case IArrayElementReferenceOperation element:
                return MemberOf(element.ArrayReference);
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return Better(MemberOf(choice.WhenTrue), otherwise);
            case ICoalesceOperation coalesce:
                return Better(MemberOf(coalesce.Value), coalesce.WhenNull);
            case IDelegateCreationOperation creation:
                return MemberOf(creation.Target);
            case IMethodReferenceOperation group:
                return Of(group.Method);
            case IAnonymousFunctionOperation { Body.Operations: [var only, ..] }:
                return Mentioned(only);
            case IObjectCreationOperation { Initializer.Initializers: var items }:
                return FirstOf(items);
            case IArrayCreationOperation { Initializer.ElementValues: var items }:
                return FirstOf(items);
            default:
                return null;
        }
    }

    /// <summary>The types of an array of types in display form; null where it is not given or not known.</summary>
    public IReadOnlyList<string>? TypesOf(IOperation? value)
    {
        if (value is null)
            return null;
        var source = Known.Source(value);
        IEnumerable<IOperation>? items = source switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            IArrayCreationOperation { DimensionSizes: [{ ConstantValue.Value: 0 }] } => [],
            IFieldReferenceOperation { Field.Name: "EmptyTypes" } => [],
            IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_Array } } => [],
            { Kind: CollectionExpression } => source.ChildOperations,
            _ => null,
        };
        if (items is null)
            return null;
        var types = new List<string>();
        foreach (var item in items)
        {
            if (TypeOf(WithoutModifiers(item)) is not { } type)
                return null;
            types.Add(MemberFinder.Display(type));
        }

        return types;
    }

    /// <summary>A member of a type; the type alone where it is not known which.</summary>
    public PatchTarget? Find(ITypeSymbol? type, MemberQuery query) =>
        type is INamedTypeSymbol named ? new PatchTarget(named, query.NamesMember ? MemberFinder.Find(context.Whole, named, query) : null) : null;

    private ITypeSymbol? TypeOf(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var receiver = call.Instance ?? (call.Arguments.Length > 0 ? call.InOrder()[0].Value : null);
        switch (method.Name)
        {
            case "GetType" when method is { ContainingType: { Name: "Type" or "Assembly" or "Module" or "RuntimeAssembly" } } && TextOf(call) is { } name:
                return context.FindType(name);
            case "GetType" when call is { Instance: { } instance, Arguments.IsEmpty: true }:
                return Known.StaticType(instance);
            case var name when ReflectionCalls.KeepsType(name) && IsReflection(method):
                return TypeOf(receiver);
            case var name when ReflectionCalls.GivesNestedType(name) && IsReflection(method):
                return Find(TypeOf(receiver), new MemberQuery(MemberSort.NestedType, TextOf(call)))?.Member as ITypeSymbol;
            default:
                return null;
        }
    }

    private PatchTarget? MemberOf(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var receiver = call.Instance ?? (call.Arguments.Length > 0 ? call.InOrder()[0].Value : null);
        if (method.ContainingType is { Name: "Enumerable", ContainingNamespace.Name: "Linq" })
            return MemberOf(receiver);
        if (!IsReflection(method))
            return null;
        if (ReflectionCalls.KeepsMember(method.Name))
            return MemberOf(receiver);
        return ReflectionCalls.QueryOf(method.Name, TextOf(call), TypesOf(ArrayOf(call))) is { } query ? Find(TypeOf(receiver), query) : null;
    }

    private static bool IsReflection(IMethodSymbol method) => method.ContainingType is { } type
        && (ReflectionTypes.Namespaces.Contain(type.ContainingNamespace) || ReflectionTypes.IsInSystem(type.Name) && ReflectionTypes.System.Contain(type.ContainingNamespace));

    private static string? TextOf(IInvocationOperation call)
    {
        foreach (var argument in call.InOrder())
        {
            if (argument.Parameter?.Type.SpecialType == SpecialType.System_String)
                return KnownText.Of(argument.Value);
        }

        return null;
    }

    private static IOperation? ArrayOf(IInvocationOperation call)
    {
        foreach (var argument in call.InOrder())
        {
            if (argument.Parameter?.Type is IArrayTypeSymbol { ElementType.Name: "Type" })
                return argument.Value;
        }

        return null;
    }

    // typeof(int).MakeByRefType(): a parameter is compared by its type.
    private static IOperation WithoutModifiers(IOperation item) =>
        Known.Source(item) is IInvocationOperation { TargetMethod.Name: "MakeByRefType", Instance: { } instance } ? instance : item;

    private static PatchTarget? Of(IMethodSymbol method) => method.ContainingType is { } type ? new PatchTarget(type, method) : null;

    // What an expression tree such as () => core.Calculate() is about.
    private static PatchTarget? Mentioned(IOperation statement)
    {
        var expression = statement switch
        {
            IReturnOperation { ReturnedValue: { } value } => value,
            IExpressionStatementOperation { Operation: var operation } => operation,
            _ => statement,
        };
        return Known.Plain(expression) switch
        {
            IInvocationOperation call => Of(call.TargetMethod),
            IObjectCreationOperation { Constructor: { } constructor } => Of(constructor),
            IMemberReferenceOperation { Member: { ContainingType: { } type } member } => new PatchTarget(type, member),
            _ => null,
        };
    }

    private PatchTarget? Better(PatchTarget? first, IOperation second) => context.UsageOf(first) is null ? MemberOf(second) ?? first : first;

    private PatchTarget? FirstOf(IEnumerable<IOperation> items)
    {
        foreach (var item in items)
        {
            var target = item is IInvocationOperation { Arguments: [.., var added] } ? MemberOf(added.Value) : MemberOf(item);
            if (context.UsageOf(target) is not null)
                return target;
        }

        return null;
    }
}
