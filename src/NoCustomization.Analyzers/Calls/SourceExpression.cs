using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Patching;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Analyzers.Calls;

/// <summary>An expression of the vendor's source.</summary>
internal sealed class SourceExpression(CallContext context, IOperation written) : Expression
{
    // The kind of C# 12's [a, b], which the lowest supported compiler does not name.
    private const OperationKind CollectionExpression = (OperationKind)127;

    private readonly IOperation _operation = SourceOf(written);

    /// <inheritdoc/>
    public override ReflectedType? StaticType => context.TypeOf(Known.StaticType(written));

    /// <inheritdoc/>
    public override TypeParameterShape? StaticParameter => Known.StaticType(written) is ITypeParameterSymbol parameter ? context.ShapeOf(parameter) as TypeParameterShape : null;

    /// <inheritdoc/>
    public override bool IsOnlyAsked => Questions.IsOnlyAsked(written);

    /// <inheritdoc/>
    public override CoreSymbol? Named => context.Patches.CoreOf(_operation switch
    {
        IMethodReferenceOperation group => group.Method,
        IDelegateCreationOperation { Target: IMethodReferenceOperation group } => group.Method,
        // A lambda that becomes an expression tree.
        IAnonymousFunctionOperation { Parent: not IDelegateCreationOperation, Body.Operations: [var only, ..] } => MentionedBy(only),
        _ => null,
    });

    /// <inheritdoc/>
    public override bool IsPartOf(Expression other) =>
        other is SourceExpression { _operation.Syntax: var outer } && outer.SyntaxTree == _operation.Syntax.SyntaxTree && outer.Span.Contains(_operation.Syntax.Span);

    /// <inheritdoc/>
    public override OwnMethod? Holder => context.HolderOf(written);

    /// <inheritdoc/>
    public override IReadOnlyList<Guard> Guards => SourceGuards.Of(context, written);

    /// <inheritdoc/>
    public override IReadOnlyList<Guard> Admitting => SourceGuards.Of(context, written, areCertain: false);

    /// <summary>The full name of the namespace of a type; of a nested type, of the outermost.</summary>
    public static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";

    /// <inheritdoc/>
    protected override Shape Read()
    {
        if (_operation.ConstantValue is { HasValue: true, Value: var constant })
            return new ConstantShape(constant is string or int or bool or null ? constant : null);
        if (Branches.PartsOf(_operation) is { } parts)
            return new ChoiceShape(Of(parts.Where(static p => Known.Plain(p) is not IThrowOperation)));
        switch (_operation)
        {
            case ITypeOfOperation typeOf:
                return TypeOf(typeOf.TypeOperand);
            case ILocalReferenceOperation local:
                return Local(local);
            case IParameterReferenceOperation parameter:
                return Parameter(parameter);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } instance:
                return MethodAround(instance) is { } method ? new ParameterShape(method, -1) : Shape.Other;
            case IFieldReferenceOperation field:
                return Field(field);
            case IPropertyReferenceOperation property:
                return Property(property);
            case IInvocationOperation call:
                return Call(call);
            case IObjectCreationOperation creation:
                return Creation(creation);
            // The compiler writes Activator.CreateInstance<T>().
            case ITypeParameterObjectCreationOperation { Type: { } created }:
                return new CallShape(new LibraryMethod("System", "Activator", "CreateInstance", []), null, [], [TypeOf(created)]);
            case ITupleOperation tuple:
                return new TupleShape(Of(tuple.Elements));
            case IAnonymousObjectCreationOperation anonymous:
                return new TupleShape(Of(anonymous.Initializers.Select(static i => i is ISimpleAssignmentOperation assignment ? assignment.Value : i)));
            case IArrayCreationOperation { Initializer: { } initializer }:
                return new ElementsShape(Of(initializer.ElementValues));
            case IArrayCreationOperation { DimensionSizes: [{ ConstantValue.Value: 0 }] }:
                return new ElementsShape([]);
            case { Kind: CollectionExpression }:
                return new ElementsShape(Of(_operation.ChildOperations));
            case IArrayElementReferenceOperation element:
                return new ElementShape(Of(element.ArrayReference));
            case IBinaryOperation binary:
                return Binary(binary);
            case IIsPatternOperation { Pattern: IConstantPatternOperation constantPattern, Value: var tested }:
                return new EqualityShape(Of(tested), Of(constantPattern.Value));
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.BitwiseNegation } complement:
                return new BitsShape('~', Of(complement.Operand), null);
            case IInterpolatedStringOperation interpolated:
                return Interpolated(interpolated);
            case IAnonymousFunctionOperation lambda:
                context.MethodOf(lambda.Symbol)?.Show(lambda);
                return Function(lambda.Symbol);
            case IDelegateCreationOperation { Target: IMethodReferenceOperation group }:
                return Group(group);
            case IMethodReferenceOperation group:
                return Group(group);
            case IAddressOfOperation { Reference: IMethodReferenceOperation function }:
                return Group(function);
            case IConversionOperation { OperatorMethod: { } conversion, Operand: var converted }:
                return LibraryCalls.OfConversion(context, conversion, converted);
            case IIncrementOrDecrementOperation step:
                return Of(step.Target).Shape;
            case { Kind: OperationKind.None } when MemoryWrites.AddressRead(_operation) is { } address:
                return new CallShape(MemoryAccess.Read, null, [Of(address)], []);
            default:
                return Shape.Other;
        }
    }

    // What an expression tree such as () => core.Calculate() is about.
    private static ISymbol? MentionedBy(IOperation statement)
    {
        var expression = statement switch
        {
            IReturnOperation { ReturnedValue: { } value } => value,
            IExpressionStatementOperation { Operation: var operation } => operation,
            _ => statement,
        };
        return Known.Plain(expression) switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            IMemberReferenceOperation reference => reference.Member,
            _ => null,
        };
    }

    // What a?.M() is called on stands before the question mark, what an initializer or a pattern says a part of, around it.
    private static IOperation SourceOf(IOperation value)
    {
        while (true)
        {
            value = Known.Source(value);
            if ((value switch
            {
                IConditionalAccessInstanceOperation => AccessedBefore(value),
                IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => InitializedAround(value),
                IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } => TestedValues.Around(value),
                _ => null,
            }) is not { } source)
            {
                return value;
            }

            value = source;
        }
    }

    private static IOperation? AccessedBefore(IOperation instance)
    {
        var (inner, outer) = (instance, instance.Parent);
        for (; outer is not null and not IConditionalAccessOperation; outer = outer.Parent)
            inner = outer;
        return outer is IConditionalAccessOperation access && access.WhenNotNull == inner ? access.Operation : null;
    }

    private static IOperation? InitializedAround(IOperation receiver)
    {
        var outer = receiver.Parent;
        while (outer is not null and not IObjectOrCollectionInitializerOperation)
            outer = outer.Parent;
        return outer?.Parent switch
        {
            IMemberInitializerOperation nested => nested.InitializedMember,
            IObjectCreationOperation creation => creation,
            _ => null,
        };
    }

    private SourceExpression Of(IOperation operation) => new(context, operation);

    private Expression[] Of(IEnumerable<IOperation> operations) => [.. operations.Select(Of)];

    private Shape Local(ILocalReferenceOperation local)
    {
        if (LocalValues.AnyOf(local) is { Count: > 0 } values)
            return new ChoiceShape(Of(values));
        if (LoopOf(local) is { } collection)
            return new ElementShape(Of(collection));
        if (LocalValues.PartOf(local) is not { Whole: { } whole } part)
            return Shape.Other;
        Expression value = part.IsElement ? new ImpliedExpression(new ElementShape(Of(whole))) : Of(whole);
        foreach (var index in part.Path)
            value = new ImpliedExpression(new ItemShape(value, index));
        return value.Shape;
    }

    private Shape Function(IMethodSymbol method) => context.MethodOf(method) is { } own ? new FunctionShape(own) : Shape.Other;

    private Shape Group(IMethodReferenceOperation group) => context.MethodOf(group.Method) is { } own ? new FunctionShape(own) : LibraryCalls.OfGroup(context, group);

    private Shape TypeOf(ITypeSymbol type) => context.ShapeOf(type);

    private Shape Parameter(IParameterReferenceOperation reference)
    {
        if (reference.Parameter.ContainingSymbol is not IMethodSymbol symbol || context.MethodOf(symbol) is not { } method)
            return Shape.Other;
        var parameter = new ParameterShape(method, ExtensionOrdinal(symbol, reference.Parameter));
        // A method that uses the parameter of a primary constructor reads a field that this one stores.
        return symbol.MethodKind == MethodKind.Constructor && MethodAround(reference) is { } user && user != method
            ? new StoredShape(new ImpliedExpression(parameter), method, new ImpliedExpression(new ParameterShape(user, -1)), [])
            : parameter;
    }

    private static int ExtensionOrdinal(IMethodSymbol symbol, IParameterSymbol parameter) => symbol.ReducedFrom is null ? parameter.Ordinal : parameter.Ordinal + 1;

    private Shape Field(IFieldReferenceOperation reference)
    {
        var field = reference.Field.OriginalDefinition;
        if (field is { Name: "EmptyTypes", ContainingType.Name: "Type" })
            return new ElementsShape([]);
        if (field.IsStatic && field.ContainingType.Name == KnownFields.Type && KnownFields.TextOf(NamespaceOf(field.ContainingType), field.Name) is { } text)
            return new ConstantShape(text);
        if (reference.Field is { ContainingType.IsTupleType: true } item && reference.Instance is { } tuple && SourceCollections.PlaceOf((item.CorrespondingTupleField ?? item).Name) is { } place)
            return new ItemShape(Of(tuple), place);
        return context.Patches.CoreOf(field.ContainingType) is null ? Stored(reference) : new LibraryFieldShape(MetadataNames.Of(field.ContainingType), field.Name);
    }

    private Shape Stored(IMemberReferenceOperation reference)
    {
        if (context.Fields.ValueOf(reference.Member.OriginalDefinition) is not { } stored)
            return Shape.Other;
        var types = new List<TypeArgument>();
        AddTypeArguments(reference.Member.ContainingType, types);
        return new StoredShape(stored.Value, stored.Constructor, reference.Instance is null ? null : Of(reference.Instance), types);
    }

    private Shape Property(IPropertyReferenceOperation reference)
    {
        if (reference.Property.GetMethod is not { } getter)
            return Shape.Other;
        if (reference.Instance is { } whole && SourceCollections.Read(context, reference.Property, whole) is { } part)
            return part;
        if (context.MethodOf(getter) is not { } own)
            return Library(getter, reference.Instance, reference.Arguments);
        return StoredFields.IsAutomatic(reference.Property.OriginalDefinition) ? Stored(reference) : Own(own, getter, reference.Instance, reference.Arguments);
    }

    private Shape Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke && call.Instance is { } function)
            return new InvocationShape(Of(function), Arguments(method, call.Arguments));
        if (method is { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String })
            return new SumShape(call.InOrder() is [{ Value: var only }] && Known.Source(only) is IArrayCreationOperation { Initializer.ElementValues: var items } ? Of(items) : Of(call.InOrder().Select(static a => a.Value)));
        if (CallSteps.IsEquality(method))
            return Equality(call);
        if (method is { Name: "Create", IsStatic: true, ContainingType: { Name: "Tuple" or "ValueTuple" or "KeyValuePair", ContainingAssembly: not null } maker } && SourceCollections.IsOfSystem(maker))
            return new TupleShape(Arguments(method, call.Arguments));
        if (LibraryCalls.NativeNameOf(method) is null && context.MethodOf(method) is { } own)
            return Own(own, method, call.Instance, call.Arguments);
        return method is { Name: "Empty", ContainingType.SpecialType: SpecialType.System_Array } ? new ElementsShape([]) : Library(method, call.Instance, call.Arguments);
    }

    private Shape Equality(IInvocationOperation call)
    {
        var arguments = call.InOrder();
        var left = call.Instance ?? arguments[0].Value;
        return arguments.Length > (call.Instance is null ? 1 : 0) ? new EqualityShape(Of(left), Of(arguments[call.Instance is null ? 1 : 0].Value)) : Shape.Other;
    }

    private Shape Creation(IObjectCreationOperation creation)
    {
        if (creation.Constructor is { } constructor && context.MethodOf(constructor) is { } own)
            return Own(own, constructor, null, creation.Arguments);
        return SourceCollections.Made(context, creation, written)
            ?? (creation.Constructor is { } library ? Library(library, null, creation.Arguments) : Shape.Other);
    }

    private Shape Own(SourceMethod own, IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        var types = new List<TypeArgument>();
        for (var i = 0; i < method.TypeArguments.Length; i++)
            types.Add(new TypeArgument(new TypeParameterShape(own, i), TypeOf(method.TypeArguments[i])));
        AddTypeArguments(method.ContainingType, types);

        // A Visual Basic extension method may be called in its reduced form.
        var isReduced = method.ReducedFrom is not null;
        IReadOnlyList<Expression?> values = Arguments(method, arguments);
        if (isReduced && instance is not null)
            values = [Of(instance), .. values];
        return new OwnCallShape(own, instance is null || isReduced ? null : Of(instance), values, types);
    }

    private void AddTypeArguments(INamedTypeSymbol? type, List<TypeArgument> types)
    {
        for (; type is not null; type = type.ContainingType)
        {
            for (var i = 0; i < type.TypeArguments.Length; i++)
                types.Add(new TypeArgument(new TypeParameterShape(type.OriginalDefinition, i), TypeOf(type.TypeArguments[i])));
        }
    }

    private Shape Library(IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> arguments) => LibraryCalls.Read(context, method, instance, arguments);

    private Expression?[] Arguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments) => LibraryCalls.Arguments(context, method, arguments);

    private Shape Binary(IBinaryOperation binary)
    {
        if (binary.Type?.SpecialType == SpecialType.System_String)
            return binary.OperatorKind is BinaryOperatorKind.Add or BinaryOperatorKind.Concatenate ? new SumShape(Terms(binary)) : Shape.Other;
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Or => new BitsShape('|', Of(binary.LeftOperand), Of(binary.RightOperand)),
            BinaryOperatorKind.And => new BitsShape('&', Of(binary.LeftOperand), Of(binary.RightOperand)),
            BinaryOperatorKind.ExclusiveOr => new BitsShape('^', Of(binary.LeftOperand), Of(binary.RightOperand)),
            BinaryOperatorKind.Add => new BitsShape('+', Of(binary.LeftOperand), Of(binary.RightOperand)),
            BinaryOperatorKind.Subtract => new BitsShape('-', Of(binary.LeftOperand), Of(binary.RightOperand)),
            BinaryOperatorKind.Equals when CallSteps.IsCompared(binary.LeftOperand) => new EqualityShape(Of(binary.LeftOperand), Of(binary.RightOperand)),
            _ => Shape.Other,
        };
    }

    // Sums lean to the left, and generated ones are thousands of terms long: too many for a call each.
    private Expression[] Terms(IBinaryOperation sum)
    {
        var terms = new Stack<Expression>();
        IOperation first = sum;
        while (first is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Concatenate, ConstantValue.HasValue: false } left)
        {
            terms.Push(Of(left.RightOperand));
            first = Known.Plain(left.LeftOperand);
        }

        terms.Push(Of(first));
        return [.. terms];
    }

    private Shape Interpolated(IInterpolatedStringOperation interpolated)
    {
        var parts = new List<Expression>();
        foreach (var part in interpolated.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation literal:
                    parts.Add(Of(literal.Text));
                    break;
                case IInterpolationOperation { FormatString: null, Alignment: null } hole:
                    parts.Add(Of(hole.Expression));
                    break;
                default:
                    return Shape.Other;
            }
        }

        return new SumShape(parts);
    }

    private static IOperation? LoopOf(ILocalReferenceOperation local)
    {
        for (var outer = local.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var variable }, Collection: var collection } && SymbolEqualityComparer.Default.Equals(variable, local.Local))
                return collection;
        }

        return null;
    }

    // The method whose receiver is in sight: lambdas and local functions share that of the method around them.
    private SourceMethod? MethodAround(IOperation operation)
    {
        var symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        return symbol is IMethodSymbol method ? context.MethodOf(method) : null;
    }
}
