using System.Collections.Generic;

namespace NoCustomization.Policy.Flow;

/// <summary>The paths through a body as an eye draws them, in source or in IL. The first block is where the body begins.</summary>
public sealed class FlowGraph
{
    /// <summary>The blocks.</summary>
    public List<FlowBlock> Blocks { get; } = [];

    /// <summary>The guards.</summary>
    public List<FlowGuard> Guards { get; } = [];
}
