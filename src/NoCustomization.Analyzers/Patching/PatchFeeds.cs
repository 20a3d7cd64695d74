using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Calls;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Patching;

/// <summary>Whether a value ends up in the hands of a patching library, which has a finding of its own (NC3001).</summary>
internal sealed class PatchFeeds(CallContext calls)
{
    private const int MaxDepth = 6;

    /// <summary>Whether an expression is, or gives a local that is, part of a call that patches a core; or is returned from a method that hands targets to Harmony.</summary>
    public bool IsFed(IOperation operation) => IsFed(operation, 0);

    /// <summary>Whether an expression is a part of another one that patches a core: of nested calls the outermost has the finding.</summary>
    public bool IsPartOfPatch(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IInvocationOperation or IObjectCreationOperation:
                    if (IsPatch(outer))
                        return true;
                    break;
                case IArgumentOperation or IConversionOperation or IParenthesizedOperation or IArrayCreationOperation or IArrayInitializerOperation
                    or IObjectOrCollectionInitializerOperation or IConditionalOperation or ICoalesceOperation or IConditionalAccessOperation
                    or IMemberReferenceOperation or IArrayElementReferenceOperation or ITupleOperation:
                case ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation }:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private bool IsPatch(IOperation operation)
    {
        if (!CallSteps.IsStep(operation, calls))
            return false;
        foreach (var usage in calls.Analysis.UsagesOf(calls.StepOf(operation)))
        {
            if (usage.Kind == UsageKind.Patch && !usage.Is(UsageTraits.Unresolved))
                return true;
        }

        return false;
    }

    private bool IsFed(IOperation operation, int depth)
    {
        if (depth > MaxDepth)
            return false;
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IInvocationOperation or IObjectCreationOperation:
                    if (IsPatch(outer))
                        return true;
                    break;
                case IVariableDeclaratorOperation { Symbol: var local }:
                    return IsLocalFed(local, outer, depth);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } }:
                    return IsLocalFed(local, outer, depth);
                case IReturnOperation:
                    return TargetMethods.IsIn(outer);
                case IBlockOperation or IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
            }
        }

        return false;
    }

    private bool IsLocalFed(ILocalSymbol local, IOperation operation, int depth)
    {
        var root = operation;
        while (root.Parent is { } parent)
            root = parent;
        foreach (var part in root.Descendants())
        {
            if (part is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && reference.Parent is not ISimpleAssignmentOperation { Target: ILocalReferenceOperation } && IsFed(reference, depth + 1))
                return true;
        }

        return false;
    }
}
