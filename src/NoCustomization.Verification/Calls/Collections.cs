using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
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
        if (callee.Namespace is "System" or "System.Collections.Generic" && OfTuple(code, call, callee) is { } tuple)
            return tuple;
        if (callee.Type.Kind == HandleKind.TypeDefinition && !callee.TypeName.StartsWith("<>z__ReadOnly", StringComparison.Ordinal))
            return callee.TypeName.StartsWith("<>f__AnonymousType", StringComparison.Ordinal) || callee.TypeName.StartsWith("VB$AnonymousType", StringComparison.Ordinal) ? OfAnonymous(code, call, callee) : null;
        if (call.Node.Is(ILOpCode.Newobj))
            return isGeneric || callee.TypeName.StartsWith("<>z__ReadOnly", StringComparison.Ordinal) ? Made(code, call) : null;
        switch (callee.Name)
        {
            case "Empty" when callee is { Namespace: "System", TypeName: "Array" } or { Namespace: "System.Linq", TypeName: "Enumerable" }:
                return new ElementsShape([]);
            case "get_Item" when isGeneric && callee.TypeName is "List" or "IList" or "IReadOnlyList" or "Collection":
                return new ElementShape(code.Of(call.Input(0)));
            case "get_Item" when isGeneric && IsDictionary(callee):
                return new ItemShape(new ImpliedExpression(new ElementShape(code.Of(call.Input(0)))), 1);
            case "get_Keys" or "get_Values" when isGeneric && IsDictionary(callee):
                return new ElementsShape([new ImpliedExpression(new ItemShape(new ImpliedExpression(new ElementShape(code.Of(call.Input(0)))), callee.Name == "get_Keys" ? 0 : 1))]);
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

    /// <summary>What a local is that takes a part of an entry by <c>Deconstruct</c>; null where its address is taken for anything else.</summary>
    /// <param name="code">The code.</param>
    /// <param name="address">The local's address.</param>
    public static Shape? TakenApart(CallCode code, CodeValue address)
    {
        if (address.Node.Consumers is not [{ IsCall: true, Inputs: [var entry, ..] inputs } call] || code.Module.Callees.Of(call.Operand) is not { Name: "Deconstruct", TypeName: "KeyValuePair" or "DictionaryEntry" })
            return null;
        return new ItemShape(code.Of(new CodeValue(entry, address.Code)), Array.IndexOf(inputs, address.Node) - 1);
    }

    /// <summary>The place in a tuple that a field has: <c>Item2</c>; null for the field of another type.</summary>
    public static int? PlaceOf(MetadataReader metadata, int field)
    {
        var token = MetadataTokens.EntityHandle(field);
        if (token.Kind != HandleKind.MemberReference || metadata.GetMemberReference((MemberReferenceHandle)token).Parent is not { Kind: HandleKind.TypeSpecification } parent)
            return null;
        return TypeResolver.DefinitionOf(metadata, parent) is { IsNil: false } type && TypePath.Of(metadata, type) is { Namespace: "System", Names: [var name] } && name.StartsWith("ValueTuple`", StringComparison.Ordinal)
            ? PlaceOf(MemberNames.NameOf(metadata, field))
            : null;
    }

    private static int? PlaceOf(string name) => name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(name.AsSpan(4), out var number) && number > 0 ? number - 1 : null;

    private static bool IsDictionary(Callee callee) => callee.TypeName.Contains("Dictionary", StringComparison.Ordinal);

    private static Shape? OfTuple(CallCode code, CodeValue call, Callee callee)
    {
        if (callee.TypeName is not ("Tuple" or "ValueTuple" or "KeyValuePair"))
            return null;
        var inputs = call.Node.Inputs;
        if (callee.Name is ".ctor" or "Create")
        {
            // A constructor may be called on the local that holds the value.
            var from = callee.IsConstructor && !call.Node.Is(ILOpCode.Newobj) ? 1 : 0;
            return new TupleShape([.. inputs.Skip(from).Select(i => code.Of(new CodeValue(i, call.Code)))]);
        }

        var place = callee.Name switch { "get_Key" => 0, "get_Value" => 1, _ when callee.Name.StartsWith("get_", StringComparison.Ordinal) => PlaceOf(callee.Name[4..]), _ => null };
        return place is { } index && inputs.Length == 1 ? new ItemShape(code.Of(call.Input(0)), index) : null;
    }

    private static Shape? OfAnonymous(CallCode code, CodeValue call, Callee callee)
    {
        if (call.Node.Is(ILOpCode.Newobj))
            return new TupleShape([.. call.Node.Inputs.Select(i => code.Of(new CodeValue(i, call.Code)))]);
        var place = 0;
        foreach (var handle in code.Metadata.GetTypeDefinition((TypeDefinitionHandle)callee.Type).GetProperties())
        {
            if (callee.Name.StartsWith("get_", StringComparison.Ordinal) && code.Metadata.StringComparer.Equals(code.Metadata.GetPropertyDefinition(handle).Name, callee.Name[4..]))
                return new ItemShape(code.Of(call.Input(0)), place);
            place++;
        }

        return null;
    }

    // A collection made of another one, filled by a collection initializer, or by calls on the local that keeps it.
    private static Shape Made(CallCode code, CodeValue creation)
    {
        var items = new List<Expression>();
        // The collection of a collection expression with one element.
        if (creation.Node.Inputs is [var only] && code.Module.Callees.Of(creation.Node.Operand) is { TypeName: "<>z__ReadOnlySingleElementList" })
            return new ElementsShape([code.Of(new CodeValue(only, creation.Code))]);
        if (creation.Node.Inputs is [var first, ..] && code.Of(new CodeValue(first, creation.Code)).Shape is ElementsShape copied)
            items.AddRange(copied.Items);
        AddAdded(code, creation, creation.Node, items);
        foreach (var load in creation.Node.Loads)
            AddAdded(code, creation, load, items);
        return new ElementsShape(items);
    }

    private static void AddAdded(CallCode code, CodeValue creation, ILNode collection, List<Expression> items)
    {
        foreach (var call in collection.Consumers)
        {
            if (call.IsCall && call.Inputs is [var whole] && whole == collection && MemberNames.NameOf(code.Metadata, call.Operand) == "AsSpan")
                AddStored(code, creation, call, items);
            if (!call.IsCall || call.Inputs[0] != collection || MemberNames.NameOf(code.Metadata, call.Operand) is not ("Add" or "set_Item"))
                continue;
            if (call.Inputs is [_, var item])
                items.Add(code.Of(new CodeValue(item, creation.Code)));
            else if (call.Inputs is [_, var key, var value])
                items.Add(new ImpliedExpression(new TupleShape([code.Of(new CodeValue(key, creation.Code)), code.Of(new CodeValue(value, creation.Code))])));
        }
    }

    // A collection expression writes a list through a span over it.
    private static void AddStored(CallCode code, CodeValue creation, ILNode span, List<Expression> items)
    {
        foreach (var address in span.Loads)
        {
            foreach (var place in address.Consumers)
            {
                if (!place.IsCall || MemberNames.NameOf(code.Metadata, place.Operand) != "get_Item")
                    continue;
                foreach (var store in place.Consumers)
                {
                    if (store.OpCode is ILOpCode.Stind_ref or ILOpCode.Stobj && store.Inputs is [_, var item])
                        items.Add(code.Of(new CodeValue(item, creation.Code)));
                }
            }
        }
    }
}
