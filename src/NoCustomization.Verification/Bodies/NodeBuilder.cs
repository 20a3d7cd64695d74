using System;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>Makes the node of one instruction and does to the stack and the locals what the instruction does.</summary>
internal sealed class NodeBuilder(MetadataReader metadata, Func<int, bool> isHoisted)
{
    private readonly HoistedFields _fields = new(metadata);

    /// <summary>The node of the current instruction; null for one that only moves values or control.</summary>
    public ILNode? Build(ref ILReader reader, FlowState state)
    {
        var opcode = Expand(reader.OpCode, reader.Operand, out var operand);
        switch (opcode)
        {
            case ILOpCode.Nop or ILOpCode.Break or ILOpCode.Br or ILOpCode.Leave or ILOpCode.Volatile or ILOpCode.Unaligned or ILOpCode.Tail or ILOpCode.Readonly:
                return null;
            case ILOpCode.Dup:
                var top = state.Pop();
                state.Push(top);
                state.Push(top);
                return null;
            case ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj or ILOpCode.Calli:
                return Call(opcode, operand, reader.Offset, state);
            case ILOpCode.Ret:
                var results = new ILNode[Math.Min(state.Depth, 1)];
                if (results.Length > 0)
                    results[0] = state.Pop();
                return new ILNode(NodeKind.Instruction, opcode, reader.Offset, 0, results);
            default:
                return Plain(opcode, operand, reader.Offset, state);
        }
    }

    private ILNode Plain(ILOpCode opcode, int operand, int offset, FlowState state)
    {
        var inputs = Take(state, Math.Max(StackEffects.PopsOf(opcode), 0));
        var node = new ILNode(NodeKind.Instruction, opcode, offset, operand, inputs)
        {
            Definition = opcode switch
            {
                ILOpCode.Ldloc or ILOpCode.Ldloca => state.LocalOf(operand),
                ILOpCode.Ldfld or ILOpCode.Ldflda when isHoisted(operand) => _fields.ValueOf(operand) ?? state.LocalOf(operand),
                _ => null,
            },
            Alternatives = opcode == ILOpCode.Ldloc ? state.AlternativesOf(operand) : null,
        };
        switch (opcode)
        {
            case ILOpCode.Stloc:
                state.Store(operand, inputs[0]);
                break;
            case ILOpCode.Stfld when isHoisted(operand):
                state.Store(operand, inputs[1]);
                _fields.Store(operand, inputs[1]);
                break;
            case ILOpCode.Initobj when inputs[0].Is(ILOpCode.Ldloca):
                state.Store(inputs[0].Operand, node);
                break;
            case ILOpCode.Stelem or ILOpCode.Stelem_ref or ILOpCode.Stelem_i4:
                inputs[0].AddElement(inputs[2]);
                break;
        }

        if (StackEffects.PushesOf(opcode) > 0)
            state.Push(node);
        return node;
    }

    private ILNode Call(ILOpCode opcode, int token, int offset, FlowState state)
    {
        if (!CallShape.TryRead(metadata, token, out var shape))
        {
            // The depth of the stack is lost: what lies on it can no longer be told apart.
            state.ClearStack();
            var unknown = new ILNode(NodeKind.Instruction, opcode, offset, token);
            state.Push(unknown);
            return unknown;
        }

        var receives = shape.HasReceiver && opcode != ILOpCode.Newobj;
        var inputs = Take(state, Math.Min(shape.Parameters + (receives ? 1 : 0) + (opcode == ILOpCode.Calli ? 1 : 0), 4096));
        var node = new ILNode(NodeKind.Instruction, opcode, offset, token, inputs);
        for (var i = 0; i < inputs.Length; i++)
        {
            if (!inputs[i].Is(ILOpCode.Ldloca))
                continue;
            // What is passed by reference may change; a constructor called on a local makes the local's value.
            if (i > 0 || !receives)
                state.Store(inputs[i].Operand, new ILNode(NodeKind.Unknown, default, offset, 0));
            else if (MemberNames.Is(metadata, token, ".ctor"))
                state.Store(inputs[i].Operand, node);
        }

        if (opcode == ILOpCode.Newobj || shape.Returns)
            state.Push(node);
        return node;
    }

    private static ILNode[] Take(FlowState state, int count)
    {
        if (count == 0)
            return [];
        var inputs = new ILNode[count];
        for (var i = count - 1; i >= 0; i--)
            inputs[i] = state.Pop();
        return inputs;
    }

    private static ILOpCode Expand(ILOpCode opcode, int given, out int operand)
    {
        operand = given;
        switch (opcode)
        {
            case >= ILOpCode.Ldarg_0 and <= ILOpCode.Ldarg_3:
                operand = opcode - ILOpCode.Ldarg_0;
                return ILOpCode.Ldarg;
            case >= ILOpCode.Ldloc_0 and <= ILOpCode.Ldloc_3:
                operand = opcode - ILOpCode.Ldloc_0;
                return ILOpCode.Ldloc;
            case >= ILOpCode.Stloc_0 and <= ILOpCode.Stloc_3:
                operand = opcode - ILOpCode.Stloc_0;
                return ILOpCode.Stloc;
            case >= ILOpCode.Ldc_i4_m1 and <= ILOpCode.Ldc_i4_8:
                operand = opcode - ILOpCode.Ldc_i4_0;
                return ILOpCode.Ldc_i4;
            default:
                return opcode switch
                {
                    ILOpCode.Ldarg_s => ILOpCode.Ldarg,
                    ILOpCode.Ldarga_s => ILOpCode.Ldarga,
                    ILOpCode.Starg_s => ILOpCode.Starg,
                    ILOpCode.Ldloc_s => ILOpCode.Ldloc,
                    ILOpCode.Ldloca_s => ILOpCode.Ldloca,
                    ILOpCode.Stloc_s => ILOpCode.Stloc,
                    ILOpCode.Ldc_i4_s => ILOpCode.Ldc_i4,
                    ILOpCode.Br_s => ILOpCode.Br,
                    ILOpCode.Leave_s => ILOpCode.Leave,
                    ILOpCode.Brtrue_s => ILOpCode.Brtrue,
                    ILOpCode.Brfalse_s => ILOpCode.Brfalse,
                    ILOpCode.Beq_s => ILOpCode.Beq,
                    ILOpCode.Bne_un_s => ILOpCode.Bne_un,
                    _ => opcode,
                };
        }
    }
}
