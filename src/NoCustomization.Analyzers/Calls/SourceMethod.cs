using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Analyzers.Calls;

/// <summary>A method, lambda or local function of the vendor's source.</summary>
internal sealed class SourceMethod(CallContext context, IMethodSymbol symbol) : OwnMethod
{
    // Filled by several threads at once, and therefore at one stroke.
    private StrongBox<IOperation?>? _body;
    private StrongBox<SourceExpression?>? _enumerated;

    /// <summary>The symbol.</summary>
    public IMethodSymbol Symbol { get; } = symbol;

    /// <inheritdoc/>
    public override bool IsNested => Symbol.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction;

    /// <inheritdoc/>
    public override Expression? Chained
    {
        get
        {
            foreach (var operation in Symbol.MethodKind == MethodKind.Constructor && Body is { } body ? body.Descendants() : [])
            {
                if (operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor })
                    return new SourceExpression(context, operation);
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public override Expression? Enumerated
    {
        get
        {
            if (Symbol.MethodKind != MethodKind.AnonymousFunction)
                return null;
            _enumerated ??= new(ReadEnumerated());
            return _enumerated.Value;
        }
    }

    private SourceExpression? ReadEnumerated()
    {
        var outer = Body?.Parent;
        while (outer is IAnonymousFunctionOperation or IDelegateCreationOperation or IConversionOperation or IArgumentOperation or IParenthesizedOperation)
            outer = outer.Parent;
        if (outer is not IInvocationOperation { TargetMethod: { ContainingType: { } type } method } call || !Enumerations.Enumerates(SourceExpression.NamespaceOf(type), type.Name))
            return null;
        var collection = call.Instance ?? (call.Arguments.IsEmpty ? null : call.InOrder()[0].Value);
        return collection is null ? null : new SourceExpression(context, collection);
    }

    /// <summary>Gives the operation of a lambda that is no syntax of its own: a clause of a Visual Basic query.</summary>
    public void Show(IAnonymousFunctionOperation lambda)
    {
        if (Symbol.DeclaringSyntaxReferences.IsEmpty)
            _body = new(lambda);
    }

    /// <summary>Its body; null where that is not at hand.</summary>
    public IOperation? Body => (_body ??= new(ReadBody())).Value;

    /// <inheritdoc/>
    protected override IReadOnlyList<Expression> ReadReturns()
    {
        var returns = new List<Expression>();
        if (Symbol.ReturnsVoid || Body is not { } body)
            return returns;
        List<Expression>? yielded = null;
        foreach (var operation in body.Descendants())
        {
            if (operation is not IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldReturn, ReturnedValue: { } value } || !BelongsTo(operation, body))
                continue;
            if (operation.Kind == OperationKind.Return)
                returns.Add(new SourceExpression(context, value));
            else
                (yielded ??= []).Add(new SourceExpression(context, value));
        }

        // An iterator returns the list of what it yields.
        return yielded is null ? returns : [new ImpliedExpression(new ElementsShape(yielded))];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Guard> Affirming => Body is { } body ? SourcePredicates.Of(context, body) : [];

    /// <inheritdoc/>
    protected override IReadOnlyList<Expression> ReadSteps()
    {
        var steps = new List<Expression>();
        // Of a lambda that stands for a clause of a query the body is one expression.
        foreach (var operation in Body?.DescendantsAndSelf() ?? [])
        {
            if (CallSteps.IsStep(operation, context))
                steps.Add(context.StepOf(operation));
        }

        return steps;
    }

    private IOperation? ReadBody()
    {
        foreach (var part in Symbol.DeclaringSyntaxReferences)
        {
            if (!context.Compilation.ContainsSyntaxTree(part.SyntaxTree))
                continue;
            var syntax = part.GetSyntax();
            // A Visual Basic method's operation is found at its block.
            if (syntax.Language == LanguageNames.VisualBasic && syntax.Parent is { } block && Symbol.MethodKind != MethodKind.AnonymousFunction)
                syntax = block;
            if (context.ModelOf(part.SyntaxTree).GetOperation(syntax) is { } body)
                return body;
        }

        return null;
    }

    // A lambda inside returns to itself.
    internal static bool BelongsTo(IOperation operation, IOperation body)
    {
        for (var outer = operation.Parent; outer is not null && outer != body; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return false;
        }

        return true;
    }
}
