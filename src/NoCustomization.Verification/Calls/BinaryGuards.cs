using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Policy.Calls;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Flow;

namespace NoCustomization.Verification.Calls;

/// <summary>The tests that lead to an expression in IL.</summary>
internal sealed class BinaryGuards(CallCode code)
{
    private readonly Dictionary<EntityHandle, BranchGuards?> _branches = [];

    // Tests may be gathered in a value that is tested itself.
    private const int MaxDepth = 16;

    /// <summary>The tests whose outcome is certain.</summary>
    public List<Guard> Of(CodeValue value) => Of(value, areCertain: true, 0);

    /// <summary>The tests of which one or all led there.</summary>
    public List<Guard> Admitting(CodeValue value) => Of(value, areCertain: false, 0);

    private List<Guard> Of(CodeValue value, bool areCertain, int depth)
    {
        var guards = new List<Guard>();
        var body = value.Code;
        if (!_branches.TryGetValue(body.Method, out var branches))
            _branches.Add(body.Method, branches = code.Module.TryRead(body.Method, out var il) ? BranchGuards.Of(il) : null);
        if (branches is null)
            return guards;
        var offsets = new Dictionary<int, bool>();
        foreach (var (offset, jumps) in branches.Before(value.Node.Offset))
            offsets[offset] = jumps;
        foreach (var (offset, jumps) in areCertain ? [] : branches.Into(value.Node.Offset))
            offsets[offset] = jumps;
        if (offsets.Count == 0)
            return guards;
        foreach (var node in body.Tree.Nodes)
        {
            if (offsets.TryGetValue(node.Offset, out var jumps))
                Add(new CodeValue(node, body), jumps, areCertain, guards, depth);
        }

        return guards;
    }

    /// <summary>The tests that decide that a predicate answers yes, with the outcome that speaks for it.</summary>
    public List<Guard> Affirming(MethodCode body)
    {
        var guards = new List<Guard>();
        foreach (var returned in Returned.By(body))
            AddAnswer(returned, guards, 0);
        return guards;
    }

    private void AddAnswer(CodeValue answer, List<Guard> guards, int depth)
    {
        var source = KnownValues.Source(answer);
        if (KnownValues.Alternatives(source) is { } alternatives && depth < MaxDepth)
        {
            foreach (var alternative in alternatives)
                AddAnswer(new CodeValue(alternative, source.Code), guards, depth + 1);
            return;
        }

        if (source.Node.Is(ILOpCode.Ldc_i4))
        {
            // What answers no says nothing of what is chosen.
            if (source.Node.Operand != 0)
                guards.AddRange(Of(source, areCertain: false, depth));
            return;
        }

        AddTest(source, true, areCertain: false, guards, depth);
        guards.AddRange(Of(source, areCertain: false, depth));
    }

    private void Add(CodeValue branch, bool jumps, bool areCertain, List<Guard> guards, int depth)
    {
        switch (branch.Node.OpCode)
        {
            case ILOpCode.Brtrue:
                AddTest(branch.Input(0), jumps, areCertain, guards, depth);
                break;
            case ILOpCode.Brfalse:
                AddTest(branch.Input(0), !jumps, areCertain, guards, depth);
                break;
            case ILOpCode.Beq:
                guards.Add(new Guard(code.Of(branch), jumps));
                break;
            case ILOpCode.Bne_un:
                guards.Add(new Guard(code.Of(branch), !jumps));
                break;
        }
    }

    // Whether a value is other than zero.
    private void AddTest(CodeValue value, bool holds, bool areCertain, List<Guard> guards, int depth)
    {
        var source = KnownValues.Source(value);
        if (KnownValues.Alternatives(source) is { } alternatives)
        {
            AddChoice(alternatives, source.Code, holds, areCertain, guards, depth);
            return;
        }

        if (source.Node.Is(ILOpCode.Ceq) && source.Node.Inputs is [_, { OpCode: ILOpCode.Ldc_i4, Operand: 0 }])
        {
            AddTest(source.Input(0), !holds, areCertain, guards, depth);
            return;
        }

        if (source.Node.IsCall && code.Module.Callees.Of(source.Node.Operand) is { } callee)
        {
            // What compares by order gives zero for equal texts.
            if (callee is { Namespace: "Microsoft.VisualBasic.CompilerServices", TypeName: "Operators", Name: "CompareString" })
                holds = !holds;
            if (callee is { Namespace: "System", Name: "op_Inequality", TypeName: "String" or "Type" } && source.Node.Inputs.Length == 2)
            {
                guards.Add(new Guard(new ImpliedExpression(new EqualityShape(code.Of(source.Input(0)), code.Of(source.Input(1)))), !holds));
                return;
            }
        }

        guards.Add(new Guard(code.Of(source), holds));
    }

    // a && b, kept in a value: other than zero only by way of b. Of a || b it may be either.
    private void AddChoice(IEnumerable<ILNode> alternatives, MethodCode body, bool holds, bool areCertain, List<Guard> guards, int depth)
    {
        List<ILNode> ways = [.. alternatives.Where(a => !(a.Is(ILOpCode.Ldc_i4) && (a.Operand != 0) != holds))];
        if (depth == MaxDepth || areCertain && ways.Count > 1)
            return;
        foreach (var way in ways)
        {
            if (!way.Is(ILOpCode.Ldc_i4))
                AddTest(new CodeValue(way, body), holds, areCertain, guards, depth + 1);
            guards.AddRange(Of(new CodeValue(way, body), areCertain, depth + 1));
        }
    }
}
