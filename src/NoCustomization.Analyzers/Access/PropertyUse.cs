using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Access;

/// <summary>Which accessors an expression calls that names a property, or a captured one in a flow graph.</summary>
internal static class PropertyUse
{
    /// <summary>Whether the property is read and written.</summary>
    public static (bool Reads, bool Writes) Of(IOperation reference) => reference.Parent switch
    {
        INameOfOperation => (false, false),
        ISimpleAssignmentOperation assignment when assignment.Target == reference => (assignment.IsRef, true),
        ICompoundAssignmentOperation assignment when assignment.Target == reference => (true, true),
        ICoalesceAssignmentOperation assignment when assignment.Target == reference => (true, true),
        IIncrementOrDecrementOperation => (true, true),
        // Visual Basic passes a property by reference by way of a temporary.
        IArgumentOperation { Parameter.RefKind: RefKind.Ref } => (true, true),
        ITupleOperation tuple when IsTarget(tuple) => (false, true),
        _ => (true, false),
    };

    private static bool IsTarget(IOperation tuple)
    {
        var outermost = tuple;
        while (outermost.Parent is ITupleOperation outer)
            outermost = outer;
        return outermost.Parent is IDeconstructionAssignmentOperation deconstruction && deconstruction.Target == outermost;
    }
}
