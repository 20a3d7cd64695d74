using System.Collections.Generic;

namespace NoCustomization.Policy.Flow;

/// <summary>A part of a body that handlers protect.</summary>
/// <param name="outer">The guard whose protected part it stands in; -1 for none.</param>
/// <param name="isFinally">Whether its handler runs on every way out; otherwise its handlers catch.</param>
public sealed class FlowGuard(int outer, bool isFinally)
{
    /// <summary>The guard whose protected part it stands in; -1 for none.</summary>
    public int Outer { get; } = outer;

    /// <summary>Whether its handler runs on every way out.</summary>
    public bool IsFinally { get; } = isFinally;

    /// <summary>The blocks with which its handlers begin; a filter begins a handler.</summary>
    public List<int> Handlers { get; } = [];
}
