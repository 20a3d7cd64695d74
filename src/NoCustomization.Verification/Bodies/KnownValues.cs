using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace NoCustomization.Verification.Bodies;

/// <summary>What a value is known to be, without running anything: through casts, boxing and locals assigned once, captured ones included.</summary>
internal static class KnownValues
{
    // Locals may be defined by locals; a chain as long as this one is not honest code.
    private const int MaxSteps = 64;

    /// <summary>The expression that gives a value, without casts and locals that stand for it.</summary>
    public static CodeValue Source(CodeValue value)
    {
        for (var step = 0; step < MaxSteps; step++)
        {
            if (Behind(value) is not { } next)
                return value;
            value = next;
        }

        return value;
    }

    /// <summary>Whether a local stands between a value and the expression that gives it.</summary>
    public static bool IsThroughLocal(CodeValue value)
    {
        // A local that the optimizer left on the stack shows by the statement that begins before the value is taken.
        foreach (var consumer in value.Node.Consumers)
        {
            if (!value.Code.Statements.AreInOne(value.Node.Offset, consumer.Offset))
                return true;
        }

        for (var step = 0; step < MaxSteps; step++)
        {
            if (Behind(value) is not { } next)
                return false;
            if (value.Node.OpCode is ILOpCode.Ldloc or ILOpCode.Ldfld && value.Code.Statements.IsNamed(value.Node.Operand, value.Node.Offset) != false)
                return true;
            value = next;
        }

        return false;
    }

    /// <summary>The values of which one is taken, by the way that control took; else the value itself.</summary>
    public static IEnumerable<CodeValue> Branches(CodeValue value, int depth = 0)
    {
        var source = Source(value);
        if (Alternatives(source) is not { } alternatives || depth == MaxSteps)
            return [source];
        return alternatives.SelectMany(n => Branches(new CodeValue(n, source.Code), depth + 1));
    }

    /// <summary>The values of which control took one: on the stack, or in a local that only the compiler stores more than once; null where there is one value.</summary>
    public static IEnumerable<ILNode>? Alternatives(CodeValue value)
    {
        var (node, code) = value;
        if (node.Kind == NodeKind.Choice)
            return Ordered(node);
        if (node.Kind == NodeKind.Unknown)
            return node.Alternatives;
        return node.Alternatives is { } stored && (code.Statements.IsNamed(node.Operand, node.Offset) != true || code.HasOneValue(node)) ? stored : null;
    }

    /// <summary>The text of a value, or null where it is not known.</summary>
    public static string? Text(CodeValue value)
    {
        var source = Source(value);
        if (source.Node.Is(ILOpCode.Ldstr))
            return UserString(source);
        if (!source.Node.IsCall || source.Code.Module.Callees.Of(source.Node.Operand) is not { Name: "Concat", TypeName: "String", Namespace: "System" })
            return null;
        IReadOnlyList<ILNode> parts = source.Node.Inputs is [{ } only] && Source(new CodeValue(only, source.Code)).Node is { OpCode: ILOpCode.Newarr } array ? array.Elements : source.Node.Inputs;
        var whole = "";
        foreach (var part in parts)
        {
            if (Text(new CodeValue(part, source.Code)) is not { } text)
                return null;
            whole += text;
        }

        return whole;
    }

    /// <summary>The value that a cast, or a load of a local with one value, takes; null where the value is made by the instruction itself.</summary>
    public static CodeValue? Behind(CodeValue value)
    {
        var (node, code) = value;
        if (node.Kind != NodeKind.Instruction)
            return null;
        switch (node.OpCode)
        {
            case ILOpCode.Castclass or ILOpCode.Isinst or ILOpCode.Box or ILOpCode.Unbox_any:
                return value.Input(0);
            case ILOpCode.Ldloc when node.Definition is { } definition && code.HasOneValue(node):
                return new CodeValue(definition, code);
            case ILOpCode.Ldfld when HoistedFields.IsHoisted(code.Metadata, node.Operand):
                if (node.Definition is { } stored)
                    return code.HasOneValue(node) ? new CodeValue(stored, code) : null;
                return code.Module.Captured.ValueOf(node.Operand);
            default:
                return null;
        }
    }

    // `a ?? b` tests a first; of `c ? a : b` compilers put b before a.
    private static IEnumerable<ILNode> Ordered(ILNode choice) =>
        choice.Inputs[0].Consumers.Any(c => c.OpCode is ILOpCode.Brtrue or ILOpCode.Brfalse) ? choice.Inputs : choice.Inputs.Reverse();

    private static string? UserString(CodeValue value)
    {
        var handle = MetadataTokens.Handle(value.Node.Operand);
        return handle.Kind == HandleKind.UserString ? value.Code.Metadata.GetUserString((UserStringHandle)handle) : null;
    }
}
