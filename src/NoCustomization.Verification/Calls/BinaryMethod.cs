using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Policy.Calls;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.Sites;

namespace NoCustomization.Verification.Calls;

/// <summary>A method of the assembly, as the analysis of calls reads it.</summary>
internal sealed class BinaryMethod(CallCode code, MethodDefinitionHandle handle) : OwnMethod
{
    // Lambdas in lambdas.
    private const int MaxNesting = 16;

    private BinaryExpression? _enumerated;
    private bool _hasEnumerated;

    /// <summary>The method.</summary>
    public MethodDefinitionHandle Handle => handle;

    /// <inheritdoc/>
    public override bool IsNested { get; } = GeneratedOwners.IsGenerated(code.Metadata, code.Metadata.GetMethodDefinition(handle).GetDeclaringType(), handle);

    /// <inheritdoc/>
    public override Expression? Chained
    {
        get
        {
            if (!code.Metadata.StringComparer.Equals(code.Metadata.GetMethodDefinition(handle).Name, ".ctor") || Body is not { } body)
                return null;
            foreach (var node in body.Tree.Nodes)
            {
                if (node.IsCall && node.Inputs is [{ OpCode: ILOpCode.Ldarg, Operand: 0 }, ..] && MemberNames.Is(code.Metadata, node.Operand, ".ctor"))
                    return code.Of(new CodeValue(node, body));
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public override Expression? Enumerated
    {
        get
        {
            if (!_hasEnumerated)
                (_hasEnumerated, _enumerated) = (true, IsNested ? ReadEnumerated() : null);
            return _enumerated;
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Guard> Affirming => Body is { } body ? code.Guards.Affirming(body) : [];

    /// <inheritdoc/>
    protected override IReadOnlyList<Expression> ReadReturns() => Body is { } body ? [.. Returned.By(body).Select(code.Of)] : [];

    /// <inheritdoc/>
    protected override IReadOnlyList<Expression> ReadSteps()
    {
        var steps = new List<Expression>();
        AddSteps(steps, 0);
        return steps;
    }

    private BinaryExpression? ReadEnumerated()
    {
        foreach (var body in code.BodiesAround(handle))
        {
            foreach (var node in body.Tree.Nodes)
            {
                if (!node.IsCall || node.Inputs.Length < 2 || code.Module.Callees.Of(node.Operand) is not { } callee || !Enumerations.Enumerates(callee.Namespace, callee.TypeName))
                    continue;
                for (var i = 1; i < node.Inputs.Length; i++)
                {
                    if (Is(code.Of(new CodeValue(node.Inputs[i], body)).Shape))
                        return code.Of(new CodeValue(node.Inputs[0], body));
                }
            }
        }

        return null;
    }

    // The compiler keeps a lambda in a field and takes it from there the next time.
    private bool Is(Shape shape) => shape switch
    {
        FunctionShape { Method: var method } => ReferenceEquals(method, this),
        ChoiceShape { Parts: var parts } => parts.Any(p => p.Shape is FunctionShape { Method: var method } && ReferenceEquals(method, this)),
        _ => false,
    };

    private MethodCode? Body => code.Module.Of(handle);

    private void AddSteps(List<Expression> steps, int depth)
    {
        if (Body is not { } body || depth > MaxNesting)
            return;
        foreach (var node in body.Tree.Nodes)
        {
            if (IsStep(node) || code.FollowsMemory && MemoryStores.Is(node, body))
                steps.Add(code.Of(new CodeValue(node, body)));

            if (NestedIn(node) is { } nested && nested.Handle != handle)
                nested.AddSteps(steps, depth + 1);
        }
    }

    private bool IsStep(ILNode node)
    {
        if (node.IsCall || node.Is(ILOpCode.Newobj))
            return (code.Marks[node.Operand] & (code.FollowsMemory ? TokenMarks.Call | TokenMarks.Helper | TokenMarks.Memory : TokenMarks.Call | TokenMarks.Helper)) != 0 || CallReader.Compares(code.Module.Callees.Of(node.Operand));
        if (node.Is(ILOpCode.Ldftn) || node.Is(ILOpCode.Ldvirtftn))
            return (code.Marks[node.Operand] & TokenMarks.Call) != 0;
        // Visual Basic compares types as references.
        return node.Inputs.Length == 2 && (node.Is(ILOpCode.Ceq) || node.Is(ILOpCode.Beq) || node.Is(ILOpCode.Bne_un)) && (IsType(node.Inputs[0]) || IsType(node.Inputs[1]));
    }

    private bool IsType(ILNode node) => node.IsCall && MemberNames.Is(code.Metadata, node.Operand, "GetTypeFromHandle");

    /// <summary>The body of a lambda, an iterator or an async method that an instruction uses; null where it uses none. Local functions are called like other methods.</summary>
    public BinaryMethod? NestedIn(ILNode node)
    {
        if (node.Kind != NodeKind.Instruction)
            return null;
        if (node.OpCode is ILOpCode.Ldftn or ILOpCode.Ldvirtftn)
            return code.MethodOf(code.Resolve(node.Operand)) is { IsNested: true } lambda ? lambda : null;
        if (node.Is(ILOpCode.Newobj) && code.Resolve(node.Operand) is { IsNil: false } constructor)
            return MachineOf(code.Metadata.GetMethodDefinition(constructor).GetDeclaringType());
        if (!node.IsCall || code.Module.Callees.Of(node.Operand) is not { Name: "Start", MethodArguments: [{ Handle.Kind: HandleKind.TypeDefinition } machine] })
            return null;
        return MachineOf((TypeDefinitionHandle)machine.Handle);
    }

    private BinaryMethod? MachineOf(TypeDefinitionHandle type) => code.MethodOf(Iterators.BodyOf(code.Metadata, type));
}
