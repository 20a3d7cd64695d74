using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Calls;

/// <summary>Which values are written as parts of which expressions: IL keeps only who takes whose value.</summary>
internal static class Parts
{
    /// <summary>Whether a value is a part of an expression, or is it.</summary>
    public static bool Is(CodeValue value, ILNode whole) => value.Node == whole || AnyAround(value, n => n == whole);

    /// <summary>Whether one of the calls and creations of which a value is a part fits.</summary>
    public static bool AnyAround(CodeValue value, Func<ILNode, bool> fits)
    {
        var (node, code) = value;
        var seen = new HashSet<ILNode> { node };
        var outer = new Queue<ILNode>(node.Consumers);
        while (outer.TryDequeue(out var consumer))
        {
            // Another statement is another expression, even where the optimizer keeps the value on the stack.
            if (!seen.Add(consumer) || !code.Statements.AreInOne(node.Offset, consumer.Offset))
                continue;
            if (consumer.IsCall || consumer.Is(ILOpCode.Newobj))
            {
                if (fits(consumer))
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
            if (consumer.Is(ILOpCode.Stloc))
                AddLoads(code, consumer, outer);
        }

        return false;
    }

    private static bool PassesOn(ILNode node) => node.Kind == NodeKind.Choice || node.OpCode is ILOpCode.Castclass or ILOpCode.Isinst or ILOpCode.Box or ILOpCode.Unbox_any
        or ILOpCode.Stelem or ILOpCode.Stelem_ref or ILOpCode.Newarr or ILOpCode.Ldelem_ref or ILOpCode.Ldelem or ILOpCode.Stloc or ILOpCode.Ldloc or ILOpCode.Ldloca;

    // A temporary within one expression.
    private static void AddLoads(MethodCode code, ILNode store, Queue<ILNode> outer)
    {
        foreach (var load in store.Inputs[0].Loads)
        {
            if ((load.Is(ILOpCode.Ldloc) || load.Is(ILOpCode.Ldloca)) && load.Operand == store.Operand && code.Statements.IsNamed(load.Operand, load.Offset) == false)
                outer.Enqueue(load);
        }
    }
}
