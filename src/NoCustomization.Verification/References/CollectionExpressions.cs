using System;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.References;

/// <summary>
/// Collections that may come from a collection expression of C#: <c>[]</c> and <c>[.. x]</c> name no type, and leave the same behind as <c>new List&lt;R&gt;()</c>,
/// <c>Array.Empty&lt;R&gt;()</c> and <c>x.ToList()</c>. An expression needs a place that says the type; a collection that a variable is declared with, or that is used by
/// itself, was named.
/// </summary>
internal static class CollectionExpressions
{
    private const int MaxSteps = 8;

    /// <summary>Whether a creation or call may come from a collection expression that names no type.</summary>
    public static bool MayBe(MethodCode code, ILNode node) =>
        !code.Module.Vendor.IsVisualBasic && code.Module.Callees.Of(node.Operand) is { } callee && IsPossible(code, node, callee) && !IsUsed(code, node, node, callee, MaxSteps);

    private static bool IsPossible(MethodCode code, ILNode node, Callee callee)
    {
        if (node.Is(ILOpCode.Newobj))
            return node.Inputs.Length == 0 && CollectionTypes.IsCollection(code.Module.Vendor, callee.Type);
        if (callee.IsInstance || callee.MethodArguments.Length == 0)
            return false;
        return callee switch
        {
            { TypeName: "Array", Name: "Empty" } => callee.Namespace == "System",
            { TypeName: "Enumerable", Name: "ToList" or "ToArray" } => callee.Namespace == "System.Linq",
            { TypeName: "ImmutableCollectionsMarshal", Name: "AsImmutableArray" } => true,
            // The method that a CollectionBuilder names.
            _ => callee.Shape.Parameters is [.., { Kind: SignatureKind.Generic, Arguments: [{ Kind: SignatureKind.MethodParameter }] } elements]
                && TypePath.Of(code.Metadata, elements.Handle).FullName == "System.ReadOnlySpan`1",
        };
    }

    // Whether a collection, or what loads it again, is used in a way that a collection expression cannot be.
    private static bool IsUsed(MethodCode code, ILNode collection, ILNode value, Callee callee, int steps)
    {
        var isOnlyAdded = false;
        foreach (var consumer in value.Consumers)
        {
            if (IsFilling(code, value, consumer, out var adds))
                isOnlyAdded = adds && (isOnlyAdded || consumer == value.Consumers[0]);
            // What another statement takes from the stack was in a variable, which the optimizer spared.
            else if (collection == value && !code.Statements.AreInOne(value.Offset, consumer.Offset) || IsUsedBy(code, collection, value, consumer, callee, steps))
                return true;
        }

        // Where the library can set the count of a list, a collection expression does.
        return isOnlyAdded && callee.TypeName == "List" && CollectionTypes.CanSetCount(code.Metadata);
    }

    private static bool IsUsedBy(MethodCode code, ILNode collection, ILNode value, ILNode consumer, Callee callee, int steps)
    {
        switch (consumer.OpCode)
        {
            case ILOpCode.Stloc:
                if (code.Statements.IsNamed(consumer.Operand, consumer.Offset) == true)
                    return Variables.IsDeclaredBy(code, consumer);
                // A list is not put aside while it is filled.
                if (!code.Statements.IsKnown && callee.TypeName == "List")
                    return Variables.IsDeclaredBy(code, consumer);
                foreach (var load in value.Loads)
                {
                    if (steps > 0 && IsUsed(code, collection, load, callee, steps - 1))
                        return true;
                }

                return false;
            case ILOpCode.Stfld or ILOpCode.Stsfld or ILOpCode.Starg or ILOpCode.Stind_ref or ILOpCode.Stobj or ILOpCode.Stelem or ILOpCode.Stelem_ref:
                return false;
            case ILOpCode.Ret:
                return code.Shape.Return.Kind == SignatureKind.Primitive;
            case ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj:
                return code.Module.Callees.Of(consumer.Operand) is { } user && IsUsedBy(user, Array.IndexOf(consumer.Inputs, value), consumer.Is(ILOpCode.Newobj));
            default:
                return consumer.Kind == NodeKind.Instruction;
        }
    }

    // An extension method of a sequence is called on it; a parameter of type object takes no collection expression.
    private static bool IsUsedBy(Callee callee, int position, bool isCreation)
    {
        if (callee.IsInstance && !isCreation)
            position--;
        return position < 0 || position == 0 && callee.TypeName == "Enumerable" || position < callee.Shape.Parameters.Length && callee.Shape.Parameters[position].Kind == SignatureKind.Primitive;
    }

    private static bool IsFilling(MethodCode code, ILNode value, ILNode consumer, out bool adds)
    {
        var name = consumer.IsCall && consumer.Inputs[0] == value ? MemberNames.NameOf(code.Metadata, consumer.Operand) : "";
        adds = name == "Add";
        return adds || name == "AddRange";
    }
}
