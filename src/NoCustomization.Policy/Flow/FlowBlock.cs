using System.Collections.Generic;

namespace NoCustomization.Policy.Flow;

/// <summary>A piece of a body that runs from its first to its last step, unless something is thrown.</summary>
/// <param name="guard">The innermost guard whose protected part it stands in; -1 for none.</param>
public sealed class FlowBlock(int guard)
{
    /// <summary>In <see cref="Next"/>: the body returns.</summary>
    public const int Exit = -1;

    /// <summary>In <see cref="Next"/>: an exception is thrown in so many words.</summary>
    public const int Throw = -2;

    /// <summary>In <see cref="Next"/>: the handler of <see cref="Finally"/> ends.</summary>
    public const int EndFinally = -3;

    /// <summary>The innermost guard whose protected part it stands in; -1 for none.</summary>
    public int Guard { get; } = guard;

    /// <summary>Whether it calls base.</summary>
    public bool Calls { get; set; }

    /// <summary>The guard whose finally part ends with it.</summary>
    public int Finally { get; set; } = -1;

    /// <summary>What may follow: numbers of blocks, or one of the constants.</summary>
    public List<int> Next { get; } = [];
}
