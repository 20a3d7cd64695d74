using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Patching;

/// <summary>Whether a value ends up in the hands of a patching library, which has a finding of its own (NC3001).</summary>
internal static class PatchFeeds
{
    /// <summary>Whether a value ends up in a call that patches a core, through whatever locals and other calls.</summary>
    /// <param name="value">The value.</param>
    /// <param name="patches">Whether a call does.</param>
    public static bool IsFed(ILNode value, Func<ILNode, bool> patches)
    {
        var seen = new HashSet<ILNode> { value };
        var next = new Queue<ILNode>(seen);
        while (next.TryDequeue(out var node))
        {
            if (node != value && (node.IsCall || node.Is(ILOpCode.Newobj)) && patches(node))
                return true;
            foreach (var taker in node.Consumers)
                Add(taker);
            foreach (var load in node.Loads)
                Add(load);
            if (node.OpCode is ILOpCode.Stelem_ref or ILOpCode.Stelem && node.Inputs.Length == 3)
                Add(node.Inputs[0]);
        }

        return false;

        void Add(ILNode node)
        {
            if (seen.Add(node))
                next.Enqueue(node);
        }
    }
}
