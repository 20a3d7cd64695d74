using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.FlowAnalysis;
using NoCustomization.Policy.Flow;

namespace NoCustomization.Analyzers.Flow;

/// <summary>Draws the compiler's flow graph of a body as the policy's.</summary>
internal static class FlowGraphs
{
    /// <summary>The graph of a body.</summary>
    /// <param name="source">The compiler's graph.</param>
    /// <param name="certain">The tests whose outcome is certain.</param>
    /// <param name="stepsOf">What happens in a block: whether base is called, and whether the block's end is not reached.</param>
    public static FlowGraph Of(ControlFlowGraph source, CertainTests certain, Func<BasicBlock, (bool Calls, bool Ends)> stepsOf)
    {
        var graph = new FlowGraph();
        var guards = new Dictionary<ControlFlowRegion, int>();
        AddGuards(source.Root, -1, graph, guards);
        foreach (var block in source.Blocks)
        {
            var drawn = new FlowBlock(GuardOf(block.EnclosingRegion, guards));
            graph.Blocks.Add(drawn);
            (drawn.Calls, var ends) = stepsOf(block);
            if (block.Kind == BasicBlockKind.Exit)
                drawn.Next.Add(FlowBlock.Exit);
            else if (ends)
                drawn.Next.Add(FlowBlock.Throw);
            else
                AddBranches(block, drawn, guards, certain);
        }

        return graph;
    }

    private static void AddGuards(ControlFlowRegion region, int outer, FlowGraph graph, Dictionary<ControlFlowRegion, int> guards)
    {
        var isFinally = region.Kind == ControlFlowRegionKind.TryAndFinally;
        var inner = outer;
        if (isFinally || region.Kind == ControlFlowRegionKind.TryAndCatch)
        {
            inner = graph.Guards.Count;
            graph.Guards.Add(new FlowGuard(outer, isFinally));
        }

        foreach (var nested in region.NestedRegions)
        {
            if (inner == outer)
            {
                AddGuards(nested, outer, graph, guards);
                continue;
            }

            if (nested.Kind == ControlFlowRegionKind.Try)
            {
                guards.Add(nested, inner);
                AddGuards(nested, inner, graph, guards);
            }
            else
            {
                graph.Guards[inner].Handlers.Add(nested.FirstBlockOrdinal);
                if (isFinally)
                    guards.Add(region, inner);
                AddGuards(nested, outer, graph, guards);
            }
        }
    }

    private static int GuardOf(ControlFlowRegion region, Dictionary<ControlFlowRegion, int> guards)
    {
        for (var current = region; current is not null; current = current.EnclosingRegion)
        {
            if (current.Kind == ControlFlowRegionKind.Try && guards.TryGetValue(current, out var guard))
                return guard;
        }

        return -1;
    }

    private static void AddBranches(BasicBlock block, FlowBlock drawn, Dictionary<ControlFlowRegion, int> guards, CertainTests certain)
    {
        var isTaken = block.ConditionKind != ControlFlowConditionKind.None && block.BranchValue is { } test && certain.OutcomeOf(test) is { } outcome
            ? outcome == (block.ConditionKind == ControlFlowConditionKind.WhenTrue)
            : (bool?)null;
        if (block.ConditionalSuccessor is { } conditional && isTaken != false)
            Add(conditional, drawn, guards);
        if (block.FallThroughSuccessor is { } next && isTaken != true)
            Add(next, drawn, guards);
    }

    private static void Add(ControlFlowBranch branch, FlowBlock drawn, Dictionary<ControlFlowRegion, int> guards)
    {
        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Regular or ControlFlowBranchSemantics.Return when branch.Destination is { } destination:
                drawn.Next.Add(destination.Ordinal);
                break;
            case ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow:
                drawn.Next.Add(FlowBlock.Throw);
                break;
            case ControlFlowBranchSemantics.StructuredExceptionHandling when FinallyOf(branch.Source.EnclosingRegion, guards) is >= 0 and var guard:
                drawn.Finally = guard;
                drawn.Next.Add(FlowBlock.EndFinally);
                break;
        }
    }

    // The guard whose finally part a region stands in; a filter ends in the same way, and not a finally part.
    private static int FinallyOf(ControlFlowRegion region, Dictionary<ControlFlowRegion, int> guards)
    {
        for (var current = region; current is not null; current = current.EnclosingRegion)
        {
            if (current.Kind == ControlFlowRegionKind.Filter)
                return -1;
            if (current.Kind == ControlFlowRegionKind.Finally)
                return guards.TryGetValue(current.EnclosingRegion!, out var guard) ? guard : -1;
        }

        return -1;
    }
}
