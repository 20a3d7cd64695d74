using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.References;

/// <summary>
/// What compilers put into a body that its author did not write. Every answer here spares a finding, so each idiom is recognized by what surrounds it, never by a
/// name that an author could choose.
/// </summary>
internal sealed class CompilerIdioms
{
    private readonly MetadataReader _metadata;
    private readonly TokenTable _tokens;
    private readonly BodyTree _tree;
    private readonly MethodCode _code;
    private List<int>? _lambdas;

    /// <summary>Looks at one body.</summary>
    /// <param name="tokens">What the tokens of the assembly name.</param>
    /// <param name="code">The body.</param>
    public CompilerIdioms(TokenTable tokens, MethodCode code)
    {
        _metadata = code.Metadata;
        _tokens = tokens;
        _tree = code.Tree;
        _code = code;
    }

    /// <inheritdoc cref="VendorAssembly.IsVisualBasic"/>
    public bool IsVisualBasic => _code.Module.Vendor.IsVisualBasic;

    /// <summary>The instructions of the body.</summary>
    public NodeList Nodes => _tree.Nodes;

    /// <summary>The statements of the body.</summary>
    public Statements Statements => _code.Statements;

    /// <summary>Whether a value is the receiver of the method itself, or of the method that a state machine or closure belongs to.</summary>
    public bool IsThis(ILNode? value)
    {
        if (value?.Resolved is not { } receiver)
            return false;
        return receiver.Is(ILOpCode.Ldarg) ? receiver.Operand == 0 : receiver.Is(ILOpCode.Ldfld) && NameOf(receiver.Operand) is "<>4__this" or "$VB$Me";
    }

    /// <summary>Whether a constructor makes a delegate of a method: lambdas and method groups name no delegate type.</summary>
    public bool MakesDelegate(ILNode creation) =>
        creation.Inputs.Length == 2 && creation.Inputs[1].Kind == NodeKind.Instruction && creation.Inputs[1].OpCode is ILOpCode.Ldftn or ILOpCode.Ldvirtftn;

    /// <summary>Whether a constructor makes an array of several dimensions that names no type, as <see cref="ArrayCreations.IsRedimensioned"/> says.</summary>
    public bool IsRedimensioned(ILNode creation) => _code.Module.Callees.Of(creation.Operand) is { Type.IsNil: true } && ArrayCreations.IsRedimensioned(_code, creation);

    /// <inheritdoc cref="CollectionExpressions.MayBe"/>
    public bool MayBeCollectionExpression(ILNode node) => CollectionExpressions.MayBe(_code, node);

    /// <inheritdoc cref="AsNew.IsDeclared"/>
    public bool IsDeclaredAsNew(ILNode creation) => AsNew.IsDeclared(_code, creation);

    /// <summary>Whether the type arguments of a call or creation come from its author.</summary>
    public bool IsWritten(ILNode node, Plumbing plumbing) => plumbing switch
    {
        Plumbing.Always or Plumbing.FillList => false,
        Plumbing.InGeneratedMember => !_code.IsMarkedGenerated,
        Plumbing.EmptyArray => !IsLastArgument(node),
        Plumbing.ExpressionLambda => !IsCompiledTree(node),
        _ => !MakesCollectionExpression(node),
    };

    /// <summary>Whether the type or member of an instruction comes from its author.</summary>
    public bool IsWritten(ILNode node) => node.OpCode switch
    {
        ILOpCode.Ldtoken => !IsTokenOfTree(node),
        ILOpCode.Castclass => !IsOwnCast(node),
        ILOpCode.Isinst => !IsSecondTest(node),
        ILOpCode.Unbox or ILOpCode.Unbox_any => !IsAfterTest(node),
        ILOpCode.Newarr => !IsForElements(node) && !ArrayCreations.IsRedimensioned(_code, node),
        ILOpCode.Initobj => DefaultValues.IsNamed(_code, node),
        _ => true,
    };

    // new[] { … }, params, collection expressions; ReDim Preserve.
    private bool IsForElements(ILNode array)
    {
        if (array.Elements.Count > 0)
            return Statements.AreInOne(array.Offset, array.Elements[0].Offset);
        foreach (var consumer in array.Consumers)
        {
            if (consumer.IsCall && (NameOf(consumer.Operand) is "InitializeArray" or "CopyArray" || IsZero(array.Inputs[0]) && consumer.Inputs[^1] == array))
                return true;
        }

        return false;
    }

    private static bool IsZero(ILNode value) => value.Is(ILOpCode.Ldc_i4) && value.Operand == 0;

    private static bool IsLastArgument(ILNode value) =>
        value.Consumers.Count == 1 && value.Consumers[0] is var consumer && (consumer.IsCall || consumer.Is(ILOpCode.Newobj)) && consumer.Inputs[^1] == value;

    private bool MakesCollectionExpression(ILNode node)
    {
        var list = node.IsCall && node.Inputs.Length == 1 ? node.Inputs[0] : node;
        return list.Consumers.Any(c => c.IsCall && _tokens.Of(c.Operand)?.Plumbing == Plumbing.FillList);
    }

    private bool IsOwnCast(ILNode cast)
    {
        var value = cast.Inputs[0];
        // d += h on a delegate, with on a record, ReDim Preserve, a member in an expression tree.
        if (value.IsCall && NameOf(value.Operand) is "Combine" or "Remove" or "<Clone>$" or "CopyArray")
            return true;
        // An exception that waited in a temporary for its handler: the handler's type is already named by its clause or filter.
        return cast.Inputs[0] != value.Resolved && value.Resolved.Kind is NodeKind.Caught or NodeKind.Choice && _tree.IsTested(cast.Operand, cast.Offset)
            || value.Resolved.Kind == NodeKind.Caught && _tree.IsTested(cast.Operand, cast.Offset);
    }

    // o is S s: test, branch, unbox. In a generic method the value is boxed and tested again before it is unboxed.
    private bool IsAfterTest(ILNode unbox)
    {
        var value = unbox.Inputs[0];
        if (value.Is(ILOpCode.Isinst) && value.Operand == unbox.Operand)
            return true;
        return EarlierTest(unbox, value) is not null;
    }

    private bool IsSecondTest(ILNode test) =>
        test.Consumers.Count == 1 && test.Consumers[0].Is(ILOpCode.Unbox_any) && EarlierTest(test, test.Inputs[0]) is not null;

    private ILNode? EarlierTest(ILNode node, ILNode value)
    {
        // What a pattern tests it unboxes at once.
        foreach (var other in _tree.Nodes.Between(node.Offset - 31, node.Offset))
        {
            if (other.Is(ILOpCode.Isinst) && other.Operand == node.Operand && IsSameVariable(other.Inputs[0], value) && Statements.AreInOne(other.Offset, node.Offset)
                && other.Consumers.Any(c => c.OpCode is ILOpCode.Brfalse or ILOpCode.Brtrue))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>Whether two values come from one variable, or from one place of the stack.</summary>
    public static bool IsSameVariable(ILNode a, ILNode b)
    {
        while (a.Is(ILOpCode.Box) && b.Is(ILOpCode.Box))
            (a, b) = (a.Inputs[0], b.Inputs[0]);
        return ReferenceEquals(a, b) || a.Kind == NodeKind.Instruction && a.OpCode == b.OpCode && a.Operand == b.Operand && a.OpCode is ILOpCode.Ldarg or ILOpCode.Ldloc or ILOpCode.Ldarga or ILOpCode.Ldloca
            || a.Definition is not null && ReferenceEquals(a.Resolved, b.Resolved);
    }

    /// <inheritdoc cref="HoistedFields.IsTemporary"/>
    public bool IsTemporaryField(int token) => HoistedFields.IsTemporary(_metadata, token);

    // The parameter of a lambda, a captured value, the type that a constructed member belongs to.
    private bool IsTokenOfTree(ILNode token)
    {
        foreach (var consumer in token.Consumers)
        {
            if (!consumer.IsCall)
                continue;
            var name = NameOf(consumer.Operand);
            if (name is "GetMethodFromHandle" or "GetFieldFromHandle" && consumer.Inputs.Length == 2 && consumer.Inputs[1] == token)
                return true;
            if (name == "GetTypeFromHandle" && consumer.Consumers.Any(c => IsTypeOfTree(c, consumer)))
                return true;
        }

        return false;
    }

    private bool IsTypeOfTree(ILNode call, ILNode type) => call.IsCall && IsInCompiledTree(call) && NameOf(call.Operand) switch
    {
        "Parameter" => call.Inputs[0] == type,
        "Constant" => call.Inputs.Length == 2 && call.Inputs[1] == type,
        _ => false,
    };

    private bool IsInCompiledTree(ILNode part)
    {
        _lambdas ??= LambdaCalls();
        var next = _lambdas.BinarySearch(part.Offset + 1);
        if (next < 0)
            next = ~next;
        return next < _lambdas.Count && Statements.AreInOne(part.Offset, _lambdas[next]);
    }

    private List<int> LambdaCalls()
    {
        var calls = new List<int>();
        foreach (var node in _tree.Nodes)
        {
            if (node.IsCall && NameOf(node.Operand) == "Lambda")
                calls.Add(node.Offset);
        }

        return calls;
    }

    private bool IsCompiledTree(ILNode lambda)
    {
        if (lambda.Inputs.Length == 0)
            return false;
        foreach (var parameter in lambda.Inputs[^1].Elements)
        {
            if (!Statements.AreInOne(parameter.Resolved.Offset, lambda.Offset))
                return false;
        }

        return Statements.AreInOne(lambda.Start, lambda.Offset);
    }

    /// <summary>The name of the member that a token stands for.</summary>
    public string NameOf(int token) => MemberNames.NameOf(_metadata, token);
}
