using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.References;

/// <summary>
/// Elements that C# selects by calling several members: <c>o[^1]</c> and <c>o[1..]</c> read the length first, a list pattern compares it and then reads one element
/// after the other. One expression is one name: of an index or range it is the indexer or <c>Slice</c>, of a list pattern the first member it calls.
/// </summary>
internal sealed class ElementAccess
{
    // A pattern tests for null right before it reads the length, and reads the length right before the elements.
    private const int NullTestWindow = 16;
    private const int MaxLengths = 8;

    private readonly CompilerIdioms _idioms;
    private readonly List<ILNode> _lengths = [];
    private readonly List<int> _offsets = [];

    private ElementAccess(CompilerIdioms idioms)
    {
        _idioms = idioms;
        foreach (var node in idioms.Nodes)
        {
            if (!IsLength(node))
                continue;
            _lengths.Add(node);
            _offsets.Add(node.Offset);
        }
    }

    /// <summary>Adds the names that repeat another one of the same expression.</summary>
    /// <param name="found">Names in the order of their instructions.</param>
    /// <param name="idioms">What the compiler added to the body.</param>
    /// <param name="repeated">Takes the repetitions.</param>
    public static void Mark(List<FoundName> found, CompilerIdioms idioms, HashSet<FoundName> repeated)
    {
        if (idioms.IsVisualBasic || !found.Exists(f => IsElement(f, idioms)))
            return;
        var access = new ElementAccess(idioms);
        var patterns = new HashSet<ILNode>(ReferenceEqualityComparer.Instance);
        var lengths = new Dictionary<ILNode, FoundName>(ReferenceEqualityComparer.Instance);
        foreach (var length in found)
        {
            if (length.Node is not { } node || !access.IsLength(node))
                continue;
            lengths.TryAdd(node, length);
            if (access.IsOfPattern(node))
                patterns.Add(node);
        }

        foreach (var element in found.Where(f => IsElement(f, idioms)))
        {
            var node = element.Node!;
            if (access.LengthInIndex(node) is { } length)
            {
                if (lengths.TryGetValue(length, out var name))
                    repeated.Add(name);
            }
            else if (node.Inputs.Length == 2 && access.PatternOf(node) is { } pattern && !patterns.Add(pattern))
            {
                repeated.Add(element);
            }
        }
    }

    private static bool IsElement(FoundName name, CompilerIdioms idioms) => name.Node is { IsCall: true } node && node.Inputs.Length switch
    {
        2 => idioms.NameOf(node.Operand).StartsWith("get_", System.StringComparison.Ordinal),
        3 => idioms.NameOf(node.Operand) == "Slice",
        _ => false,
    };

    private bool IsLength(ILNode node) => node.IsCall && node.Inputs.Length == 1 && _idioms.NameOf(node.Operand) is "get_Length" or "get_Count";

    // o[o.Length - 1], where the compiler took both from one value.
    private ILNode? LengthInIndex(ILNode element)
    {
        for (var i = 1; i < element.Inputs.Length; i++)
        {
            if (LengthIn(element.Inputs[i], element.Inputs[0], 8) is { } length)
                return length;
        }

        return null;
    }

    private ILNode? LengthIn(ILNode value, ILNode receiver, int depth)
    {
        if (depth == 0)
            return null;
        if (IsLength(value))
            return IsTakenWith(value.Inputs[0], receiver) && !IsOfPattern(value) ? value : null;
        if (value.Definition is { } definition)
            return LengthIn(definition, receiver, depth - 1);
        if (!value.Is(ILOpCode.Sub) && !(value.IsCall && _idioms.NameOf(value.Operand) == "GetOffset"))
            return null;
        foreach (var input in value.Inputs)
        {
            if (LengthIn(input, receiver, depth - 1) is { } length)
                return length;
        }

        return null;
    }

    // Copied on the stack, or by way of a temporary.
    private bool IsTakenWith(ILNode a, ILNode b) => ReferenceEquals(a, b)
        || a.Is(ILOpCode.Ldloc) && b.Is(ILOpCode.Ldloc) && a.Operand == b.Operand && a.Definition == b.Definition && _idioms.Statements.IsNamed(a.Operand, a.Offset) != true;

    // The length that the list pattern compared which reads an element; null where it is no list pattern.
    private ILNode? PatternOf(ILNode element)
    {
        if (!IsConstantIndex(element.Inputs[1]))
            return null;
        var next = ~_offsets.BinarySearch(element.Offset);
        for (var i = next - 1; i >= 0 && i >= next - MaxLengths; i--)
        {
            var length = _lengths[i];
            if (!_idioms.Statements.AreInOne(length.Offset, element.Offset))
                break;
            if (CompilerIdioms.IsSameVariable(length.Inputs[0], element.Inputs[0]))
                return IsOfPattern(length) ? length : null;
        }

        return null;
    }

    private bool IsConstantIndex(ILNode index) =>
        index.Is(ILOpCode.Ldc_i4) || index.Is(ILOpCode.Sub) && index.Inputs[1].Is(ILOpCode.Ldc_i4) && (index.Inputs[0].Definition ?? index.Inputs[0]) is var from && IsLength(from);

    // What a slice has in it is known without its length, which is read all the same.
    private bool IsOfPattern(ILNode length) => IsCompared(length) && IsTestedForNull(length) || length.Consumers is [{ OpCode: ILOpCode.Pop }];

    // With a number of elements that a pattern names: as many, or at least as many.
    private bool IsCompared(ILNode length) => length.Consumers.Concat(length.Loads.SelectMany(l => l.Consumers)).Any(IsComparison);

    private static bool IsComparison(ILNode node) => node.OpCode switch
    {
        ILOpCode.Beq or ILOpCode.Beq_s or ILOpCode.Bne_un or ILOpCode.Bne_un_s or ILOpCode.Blt or ILOpCode.Blt_s or ILOpCode.Bge or ILOpCode.Bge_s
            or ILOpCode.Ceq or ILOpCode.Clt => node.Inputs is [_, { OpCode: ILOpCode.Ldc_i4, Operand: > 0 }],
        ILOpCode.Switch => true,
        ILOpCode.Sub => node.Consumers.Any(c => c.Is(ILOpCode.Switch)),
        _ => false,
    };

    private bool IsTestedForNull(ILNode length)
    {
        var receiver = length.Inputs[0];
        // A struct is never null.
        if (receiver.OpCode is ILOpCode.Ldloca or ILOpCode.Ldarga)
            return true;
        foreach (var node in _idioms.Nodes.Between(length.Offset - NullTestWindow, length.Offset))
        {
            if (node.OpCode is ILOpCode.Brfalse or ILOpCode.Brtrue && CompilerIdioms.IsSameVariable(node.Inputs[0], receiver))
                return true;
        }

        return false;
    }
}
