using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Values;

namespace NoCustomization.Analyzers.Calls;

/// <summary>Assignments to raw memory: by pointers, and by what a method or indexer returns by reference.</summary>
internal static class MemoryWrites
{
    /// <summary>The address that an operation writes to; null where it writes to no raw memory.</summary>
    public static IOperation? AddressOf(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => AddressOfPlace(assignment.Target),
        IIncrementOrDecrementOperation step => AddressOfPlace(step.Target),
        _ => null,
    };

    /// <summary>The address at which a pointer reads: <c>*p</c>, <c>p[i]</c>. These have no kind of operation of their own.</summary>
    public static IOperation? AddressRead(IOperation operation)
    {
        if (operation is { Kind: OperationKind.None, Type: not null })
        {
            foreach (var child in operation.ChildOperations)
                return child;
        }

        return null;
    }

    /// <summary>Where in a part of a file that may use pointers raw memory is written.</summary>
    public static IEnumerable<int> In(SyntaxNode part, SemanticModel model)
    {
        var waiting = new Stack<SyntaxNode>();
        waiting.Push(part);
        while (waiting.Count > 0)
        {
            var node = waiting.Pop();
            if (model.GetOperation(node) is not { } body)
            {
                foreach (var child in node.ChildNodes())
                    waiting.Push(child);
                continue;
            }

            foreach (var operation in body.DescendantsAndSelf())
            {
                if (AddressOf(operation) is not null)
                    yield return operation.Syntax.SpanStart;
            }
        }
    }

    private static IOperation? AddressOfPlace(IOperation place) => place switch
    {
        IParenthesizedOperation parenthesized => AddressOfPlace(parenthesized.Operand),
        IFieldReferenceOperation { Instance: { } holder } => AddressOfPlace(holder),
        IInvocationOperation { TargetMethod.ReturnsByRef: true } => place,
        ILocalReferenceOperation { Local.RefKind: not RefKind.None } slot => LocalValues.Of(slot) is { } referred ? AddressOfPlace(referred) : null,
        IPropertyReferenceOperation { Property.ReturnsByRef: true, Instance: { } span } => span,
        _ => AddressRead(place),
    };
}
