using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.State;

/// <summary>Visual Basic's <c>Next</c>: adds to the field that <c>For</c> counts in, compares it with the end and jumps back. The field is named once, in the head of the loop.</summary>
internal static class NextStatements
{
    // From the store to the jump: the field, the end and a comparison.
    private const int MaxLength = 48;

    /// <summary>Whether a store of a static field is what <c>Next</c> does.</summary>
    public static bool Advances(MethodCode code, ILNode store)
    {
        if (!code.Module.Vendor.IsVisualBasic || store.Inputs is not [{ Inputs: [var counted, _] }] || !IsField(counted, store))
            return false;
        foreach (var node in code.Tree.Nodes.Between(store.Offset + 1, store.Offset + MaxLength))
        {
            if (IsJump(node) && node.Operand <= store.Start && Compares(node, store) && code.Statements.AreInOne(store.Start, node.Offset))
                return true;
        }

        return false;
    }

    private static bool IsJump(ILNode node) => node.Kind == NodeKind.Instruction && OpcodeTable.OperandOf(node.OpCode) is OperandKind.Branch8 or OperandKind.Branch32;

    // With optimizations off the result of the comparison is kept before it is asked.
    private static bool Compares(ILNode jump, ILNode store)
    {
        foreach (var input in jump.Inputs)
        {
            if (Compared(input, store, depth: 0))
                return true;
        }

        return false;
    }

    private static bool Compared(ILNode value, ILNode store, int depth)
    {
        if (IsField(value, store))
            return true;
        if (depth == 4)
            return false;
        foreach (var input in value.Definition is { } definition ? [definition] : value.Inputs)
        {
            if (Compared(input, store, depth + 1))
                return true;
        }

        return false;
    }

    private static bool IsField(ILNode value, ILNode store) => value.Is(ILOpCode.Ldsfld) && value.Operand == store.Operand;
}
