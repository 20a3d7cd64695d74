using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Values;

namespace NoCustomization.Analyzers.Patching;

/// <summary>Whether a value ends up in the hands of a patching library, which has a finding of its own (NC3001).</summary>
internal sealed class PatchFeeds(PatchCalls calls)
{
    private const int MaxDepth = 6;

    /// <summary>Whether an expression is, or gives a local that is, part of a call that patches a core; or is returned from a method that hands targets to Harmony.</summary>
    public bool IsFed(IOperation operation) => IsFed(operation, 0);

    private bool IsFed(IOperation operation, int depth)
    {
        if (depth > MaxDepth)
            return false;
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IInvocationOperation or IObjectCreationOperation:
                    if (calls.UsageOf(outer) is not null)
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
