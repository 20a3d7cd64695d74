using System.Reflection.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>What an <see cref="ILNode"/> stands for.</summary>
internal enum NodeKind : byte
{
    /// <summary>An instruction with what it takes from the stack.</summary>
    Instruction,

    /// <summary>The exception that a handler or filter receives.</summary>
    Caught,

    /// <summary>One of several values, by the way that control took.</summary>
    Choice,

    /// <summary>A value of which nothing is known.</summary>
    Unknown,
}

/// <summary>
/// One instruction and, as its inputs, the instructions whose values it takes: the expression tree that a compiler flattened into IL.
/// The short forms of an opcode are given by their long form.
/// </summary>
internal sealed class ILNode
{
    private static readonly ILNode[] NoInputs = [];

    private NodeUsers _consumers;
    private NodeUsers _elements;
    private NodeUsers _loads;
    private ILNode? _definition;

    /// <summary>Creates a node.</summary>
    public ILNode(NodeKind kind, ILOpCode opcode, int offset, int operand, ILNode[]? inputs = null)
    {
        Kind = kind;
        OpCode = opcode;
        Offset = offset;
        Operand = operand;
        Inputs = inputs ?? NoInputs;
        Start = offset;
        foreach (var input in Inputs)
        {
            if (input.Start < Start && input.Kind == NodeKind.Instruction)
                Start = input.Start;
            input._consumers = input._consumers.With(this);
        }
    }

    /// <summary>What it stands for.</summary>
    public NodeKind Kind { get; }

    /// <summary>The opcode in its long form; no-op where it is no instruction.</summary>
    public ILOpCode OpCode { get; }

    /// <summary>Offset of the instruction in the body.</summary>
    public int Offset { get; }

    /// <summary>Offset of the first instruction of the whole expression.</summary>
    public int Start { get; }

    /// <summary>The token, the number loaded, the variable's index, or zero.</summary>
    public int Operand { get; }

    /// <summary>What it takes, in the order of evaluation: for a call the receiver first. For a choice, the alternatives.</summary>
    public ILNode[] Inputs { get; }

    /// <summary>For a load of a local (or of a field that stands for one): the value last stored, where there is exactly one on every way.</summary>
    public ILNode? Definition
    {
        get => _definition;
        init
        {
            _definition = value;
            if (value is not null)
                value._loads = value._loads.With(this);
        }
    }

    /// <summary>Who loads the value from a local, or from a field that stands for one.</summary>
    public NodeUsers Loads => _loads;

    /// <summary>
    /// For a load of a local: the values that different ways stored, where there are several; the same for the unknown value that stands for them. Null otherwise.
    /// </summary>
    public ILNode[]? Alternatives { get; init; }

    /// <summary>Who takes the value: more than one after <c>dup</c>. Empty where it is dropped.</summary>
    public NodeUsers Consumers => _consumers;

    /// <summary>For an array: the values stored into it where it was created, in order.</summary>
    public NodeUsers Elements => _elements;

    /// <summary>Whether it is an instruction with one of the given opcodes.</summary>
    public bool Is(ILOpCode opcode) => Kind == NodeKind.Instruction && OpCode == opcode;

    /// <summary>Whether it calls a method, constructors on an address included.</summary>
    public bool IsCall => Kind == NodeKind.Instruction && OpCode is ILOpCode.Call or ILOpCode.Callvirt;

    /// <summary>The value behind loads of locals, casts and boxing.</summary>
    public ILNode Resolved
    {
        get
        {
            var node = this;
            // Definitions always lie before their loads; the bound keeps a hand-made cycle through a choice finite all the same.
            for (var steps = 0; steps < 64; steps++)
            {
                if (node.Definition is { } definition)
                    node = definition;
                else if (node.Kind == NodeKind.Instruction && node.OpCode is ILOpCode.Castclass or ILOpCode.Isinst or ILOpCode.Box or ILOpCode.Unbox_any)
                    node = node.Inputs[0];
                else
                    break;
            }

            return node;
        }
    }

    /// <summary>Adds a value stored into the array that this node creates.</summary>
    public void AddElement(ILNode value) => _elements = _elements.With(value);

    /// <inheritdoc/>
    public override string ToString() => $"IL_{Offset:x4} {(Kind == NodeKind.Instruction ? OpCode.ToString() : Kind.ToString())} {Operand:x}";
}
