using System;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Policy.Calls;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Calls;

/// <summary>Collections, and what is taken out of them.</summary>
internal static class Collections
{
    /// <summary>What a call does with a collection; null where it is none of interest.</summary>
    public static Shape? Read(CallCode code, CodeValue call, Callee callee)
    {
        var isGeneric = callee.Namespace.StartsWith("System.Collections", StringComparison.Ordinal);
        if (call.Node.Is(ILOpCode.Newobj))
            return isGeneric || callee.TypeName.StartsWith("<>z__ReadOnly", StringComparison.Ordinal) ? Made(code, call) : null;
        switch (callee.Name)
        {
            case "Empty" when callee is { Namespace: "System", TypeName: "Array" } or { Namespace: "System.Linq", TypeName: "Enumerable" }:
                return new ElementsShape([]);
            case "get_Item" when isGeneric && callee.TypeName is "List" or "IList" or "IReadOnlyList" or "Collection":
                return new ElementShape(code.Of(call.Input(0)));
            case "get_Current" when isGeneric && call.Node.Inputs.Length == 1:
                return Enumerated(code, call.Input(0));
            default:
                return null;
        }
    }

    // What foreach takes: the enumerator was made by a call on the collection.
    private static Shape Enumerated(CallCode code, CodeValue enumerator)
    {
        var source = KnownValues.Source(enumerator);
        if (source.Node is { OpCode: ILOpCode.Ldloca, Definition: { } definition })
            source = KnownValues.Source(new CodeValue(definition, source.Code));
        return source.Node.IsCall && source.Node.Inputs.Length == 1 && MemberNames.NameOf(code.Metadata, source.Node.Operand) == "GetEnumerator"
            ? new ElementShape(code.Of(source.Input(0)))
            : Shape.Other;
    }

    // A collection made of another one, or filled by a collection initializer.
    private static Shape Made(CallCode code, CodeValue creation)
    {
        if (creation.Node.Inputs is [var first] && code.Of(new CodeValue(first, creation.Code)).Shape is ElementsShape copied)
            return copied;
        var items = creation.Node.Consumers.Where(c => c.IsCall && c.Inputs.Length == 2 && c.Inputs[0] == creation.Node && MemberNames.NameOf(code.Metadata, c.Operand) == "Add")
            .Select(c => code.Of(new CodeValue(c.Inputs[1], creation.Code)));
        return new ElementsShape([.. items]);
    }
}
