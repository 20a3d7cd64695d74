using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace NoCustomization.Verification.Bodies;

/// <summary>The types that a value may have: of every expression that may give it, the most that is known.</summary>
internal sealed class PossibleTypes
{
    // Choices hold choices; what is nested deeper than this no person wrote.
    private const int MaxDepth = 256;

    private readonly StaticTypes _types;
    private readonly HashSet<ILNode> _seen = [];
    private readonly List<CodeType?> _found = [];

    private PossibleTypes(StaticTypes types) => _types = types;

    /// <summary>The types, null for one that is not known; empty where only <c>null</c> or an exception comes of it.</summary>
    public static IReadOnlyList<CodeType?> Of(CodeValue value)
    {
        var types = new PossibleTypes(value.Code.Module.Types);
        types.Collect(value, 0);
        return types._found;
    }

    private void Collect(CodeValue value, int depth)
    {
        // What two ways share is the same on both.
        var (node, code) = value;
        if (node.Is(ILOpCode.Ldnull) || depth == MaxDepth || !_seen.Add(node))
            return;
        var first = _found.Count;
        if (node.Kind == NodeKind.Instruction && node.OpCode is ILOpCode.Castclass or ILOpCode.Isinst or ILOpCode.Unbox_any)
        {
            Collect(value.Input(0), depth + 1);
            Narrow(first, _types.OfToken(node.Operand));
        }
        else if (KnownValues.Alternatives(value) is { } alternatives)
        {
            foreach (var alternative in alternatives)
                Collect(new CodeValue(alternative, code), depth + 1);
            if (node.Kind == NodeKind.Instruction)
                Narrow(first, _types.Of(value));
        }
        else if (KnownValues.Behind(value) is { } behind)
        {
            Collect(behind, depth + 1);
            Narrow(first, node.Is(ILOpCode.Box) ? null : _types.Declared(value));
        }
        else
        {
            // A delegate does what the method does that it is made of.
            _found.Add(MethodOf(node) is { } method && code.Module.Callees.Of(method) is { Type.IsNil: false } called ? _types.OfToken(MetadataTokens.GetToken(called.Type)) : _types.Of(value));
        }
    }

    private static int? MethodOf(ILNode node) =>
        node.Is(ILOpCode.Newobj) && node.Inputs is [_, { OpCode: ILOpCode.Ldftn or ILOpCode.Ldvirtftn } function] ? function.Operand : null;

    private void Narrow(int first, CodeType? to)
    {
        for (var i = first; i < _found.Count; i++)
            _found[i] = _types.MoreSpecific(_found[i], to);
    }
}
