using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Access;

namespace NoCustomization.Analyzers.Flow;

/// <summary>
/// What becomes of the properties that a flow graph captures because the value that they get has branches: <c>base.P = a ?? b</c>. The capture
/// stands where the property is named; whether it is then read or written, its uses tell.
/// </summary>
internal sealed class CapturedUses
{
    private readonly Dictionary<CaptureId, (bool Reads, bool Writes)> _uses = [];

    /// <summary>Looks through a graph.</summary>
    public CapturedUses(ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
                Add(operation);
            if (block.BranchValue is { } value)
                Add(value);
        }
    }

    /// <summary>How a property is used at the place where it is named.</summary>
    public (bool Reads, bool Writes) Of(IPropertyReferenceOperation property) => property.Parent is IFlowCaptureOperation capture
        ? _uses.TryGetValue(capture.Id, out var uses) ? uses : (true, false)
        : PropertyUse.Of(property);

    private void Add(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (part is not IFlowCaptureReferenceOperation reference)
                continue;
            var use = PropertyUse.Of(reference);
            _uses.TryGetValue(reference.Id, out var known);
            _uses[reference.Id] = (known.Reads || use.Reads, known.Writes || use.Writes);
        }
    }
}
