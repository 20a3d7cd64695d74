using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Values;

/// <summary>The values of the locals of one body that are assigned exactly once.</summary>
internal sealed class LocalValues
{
    private static readonly ConditionalWeakTable<IOperation, LocalValues> ByRoot = new();

    // Null for a local that is assigned more than once or in a way that does not show a value.
    private readonly Dictionary<ILocalSymbol, IOperation?> _values = new(SymbolEqualityComparer.Default);

    private LocalValues(IOperation root)
    {
        foreach (var operation in root.DescendantsAndSelf())
            Read(operation);
    }

    /// <summary>The value of a local, or null where it is not known.</summary>
    public static IOperation? Of(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
            root = parent;
        var values = ByRoot.GetValue(root, static r => new LocalValues(r));
        return values._values.TryGetValue(reference.Local, out var value) ? value : null;
    }

    private void Read(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                Add(declarator.Symbol, initializer.Value);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(target.Local, assignment.Value);
                break;
            case ICompoundAssignmentOperation { Target: ILocalReferenceOperation target }:
                Spoil(target.Local);
                break;
            case ICoalesceAssignmentOperation { Target: ILocalReferenceOperation target }:
                Spoil(target.Local);
                break;
            case IIncrementOrDecrementOperation { Target: ILocalReferenceOperation target }:
                Spoil(target.Local);
                break;
            case IAddressOfOperation { Reference: ILocalReferenceOperation target }:
                Spoil(target.Local);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: ILocalReferenceOperation target }:
                Spoil(target.Local);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out, Value: IDeclarationExpressionOperation { Expression: ILocalReferenceOperation target } }:
                Spoil(target.Local);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                foreach (var part in deconstruction.Target.DescendantsAndSelf())
                {
                    if (part is ILocalReferenceOperation target)
                        Spoil(target.Local);
                }

                break;
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                AddTested(local, operation);
                break;
            case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local }:
                AddTested(local, operation);
                break;
        }
    }

    // `x is T local`, `x is { } local`, `x is not T local`, an arm of a switch: the local is the value that is tested. In a part of a pattern it is something of it.
    private void AddTested(ILocalSymbol local, IOperation pattern)
    {
        var outer = pattern.Parent;
        while (outer is INegatedPatternOperation or IBinaryPatternOperation)
            outer = outer.Parent;
        var tested = outer switch
        {
            IIsPatternOperation test => test.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
            IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation choice } } => choice.Value,
            _ => null,
        };
        if (tested is null)
            Spoil(local);
        else
            Add(local, tested);
    }

    private void Add(ILocalSymbol local, IOperation value)
    {
        if (_values.ContainsKey(local))
            Spoil(local);
        else
            _values.Add(local, value);
    }

    private void Spoil(ILocalSymbol local) => _values[local] = null;
}
