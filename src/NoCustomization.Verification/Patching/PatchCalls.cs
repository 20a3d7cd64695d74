using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Patching;

/// <summary>NC3001: calls of a patching library that are pointed at a core. Of nested calls the outermost has the finding.</summary>
internal sealed class PatchCalls(PatchLibraryCalls libraries)
{
    /// <summary>Judges the calls of a body.</summary>
    public void Judge(MethodCode code)
    {
        foreach (var node in code.Tree.Nodes)
        {
            if (TargetOf(node, code) is { Usage: { } usage } && !IsPartOfAnother(node, code))
                code.Report(usage, node.Offset);
        }
    }

    /// <summary>Whether a value ends up in a call of the library that has a finding, through whatever locals and other calls.</summary>
    public bool Takes(ILNode value, MethodCode code)
    {
        var seen = new HashSet<ILNode> { value };
        var next = new Queue<ILNode>(seen);
        while (next.TryDequeue(out var node))
        {
            if (node != value && (node.IsCall || node.Is(ILOpCode.Newobj)) && TargetOf(node, code) is { Usage: not null })
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

    // What a local passes on from another call of the library is that call's finding.
    private PatchTarget? TargetOf(ILNode node, MethodCode code)
    {
        var value = new CodeValue(node, code);
        return Reflection.CalleeOf(value) is { } callee && PatchLibraryCalls.Has(callee) && libraries.TargetOf(value, callee) is { IsPassedOn: false } target
            ? target
            : null;
    }

    private bool IsPartOfAnother(ILNode node, MethodCode code)
    {
        var seen = new HashSet<ILNode> { node };
        var outer = new Queue<ILNode>(node.Consumers);
        while (outer.TryDequeue(out var consumer))
        {
            // Another statement is another expression, even where the optimizer keeps the value on the stack.
            if (!seen.Add(consumer) || !code.Statements.AreInOne(node.Offset, consumer.Offset))
                continue;
            if (consumer.IsCall || consumer.Is(ILOpCode.Newobj))
            {
                if (TargetOf(consumer, code) is { Usage: not null })
                    return true;
            }
            else if (!PassesOn(consumer))
            {
                continue;
            }

            foreach (var next in consumer.Consumers)
                outer.Enqueue(next);
            if (consumer.OpCode is ILOpCode.Stelem_ref or ILOpCode.Stelem && consumer.Inputs.Length == 3)
                outer.Enqueue(consumer.Inputs[0]);
            if (consumer.Is(ILOpCode.Newarr) || consumer.Is(ILOpCode.Newobj))
                continue;
            if (consumer.Is(ILOpCode.Stloc))
                Loads(code, consumer, outer);
        }

        return false;
    }

    private static bool PassesOn(ILNode node) => node.Kind == NodeKind.Choice || node.OpCode is ILOpCode.Castclass or ILOpCode.Isinst or ILOpCode.Box or ILOpCode.Unbox_any
        or ILOpCode.Stelem or ILOpCode.Stelem_ref or ILOpCode.Newarr or ILOpCode.Ldelem_ref or ILOpCode.Ldelem or ILOpCode.Stloc or ILOpCode.Ldloc;

    // A temporary within one expression.
    private static void Loads(MethodCode code, ILNode store, Queue<ILNode> outer)
    {
        foreach (var load in store.Inputs[0].Loads)
        {
            if (load.Is(ILOpCode.Ldloc) && load.Operand == store.Operand && code.Statements.IsNamed(load.Operand, load.Offset) == false)
                outer.Enqueue(load);
        }
    }
}
