using System;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Calls;

/// <summary>Values that are only asked whether they are there or how they may be accessed.</summary>
internal static class Questions
{
    // A value is kept in one temporary at most.
    private const int MaxDepth = 2;

    /// <summary>Whether nothing else is done with a value.</summary>
    public static bool IsOnlyAsked(CodeValue value) => IsOnlyAsked(value, 0);

    private static bool IsOnlyAsked(CodeValue value, int depth)
    {
        foreach (var user in value.Node.Consumers)
        {
            if (!(user.Is(ILOpCode.Stloc) ? IsTemporaryAsked(value, user, depth) : IsQuestion(user, value.Code.Metadata)))
                return false;
        }

        return value.Node.Consumers.Count > 0;
    }

    // What a pattern tests is kept where no name can reach it.
    private static bool IsTemporaryAsked(CodeValue value, ILNode store, int depth)
    {
        if (depth == MaxDepth || value.Code.Statements.IsNamed(store.Operand, store.Offset) == true)
            return false;
        foreach (var load in value.Node.Loads)
        {
            if (!load.Is(ILOpCode.Ldloc) || value.Code.Statements.IsNamed(load.Operand, load.Offset) == true || !IsOnlyAsked(new CodeValue(load, value.Code), depth + 1))
                return false;
        }

        return value.Node.Loads.Count > 0;
    }

    private static bool IsQuestion(ILNode user, MetadataReader metadata)
    {
        if (user.Kind != NodeKind.Instruction)
            return false;
        if (user.OpCode is ILOpCode.Brtrue or ILOpCode.Brfalse or ILOpCode.Pop)
            return true;
        if (user.OpCode is ILOpCode.Ceq or ILOpCode.Cgt_un)
            return ComparesNull(user);
        if (!user.IsCall)
            return false;
        var name = MemberNames.NameOf(metadata, user.Operand);
        return name.StartsWith("get_Is", StringComparison.Ordinal) || name is "op_Equality" or "op_Inequality" && ComparesNull(user);
    }

    private static bool ComparesNull(ILNode comparison) => Array.Exists(comparison.Inputs, static i => i.Is(ILOpCode.Ldnull));
}
