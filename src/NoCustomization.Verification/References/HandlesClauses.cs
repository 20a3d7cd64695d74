using System;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.References;

/// <summary>
/// Visual Basic's <c>Handles w.E</c>: the event is named at the handler, while the code that adds and removes it stands in the setter of the property that
/// <c>WithEvents</c> made, or for events of the base class at the head of the constructors.
/// </summary>
internal static class HandlesClauses
{
    /// <summary>Whether an instruction adds or removes a handler for a <c>Handles</c> clause.</summary>
    /// <param name="code">The body.</param>
    /// <param name="node">The call of an event's accessor.</param>
    /// <param name="handler">The handler that has the clause; nil for what names nothing more: the removal, and the copies in further constructors.</param>
    public static bool IsFor(MethodCode code, ILNode node, out MethodDefinitionHandle handler)
    {
        handler = default;
        if (!node.IsCall || node.Inputs.Length is not (1 or 2) || !code.Module.Vendor.IsVisualBasic)
            return false;
        var metadata = code.Metadata;
        var name = MemberNames.NameOf(metadata, node.Operand);
        var adds = name.StartsWith("add_", StringComparison.Ordinal);
        if (!adds && !name.StartsWith("remove_", StringComparison.Ordinal) || HandlerOf(code, node.Inputs[^1]) is not { IsNil: false } method)
            return false;
        var isSetter = metadata.StringComparer.StartsWith(code.Definition.Name, "set_") && code.IsMarkedGenerated;
        if (!isSetter && !ConstructorHeads.Holds(code, node))
            return false;
        if (adds && (isSetter || !ConstructorHeads.IsRepeated(code)))
            handler = method;
        return true;
    }

    private static MethodDefinitionHandle HandlerOf(MethodCode code, ILNode value)
    {
        var creation = value.Resolved;
        // The delegate of a handler that needs no object may be kept in a field, and is made where that is still empty.
        if (creation.Kind == NodeKind.Choice)
            creation = Array.Find(creation.Inputs, n => n.Is(ILOpCode.Newobj)) ?? creation;
        if (!creation.Is(ILOpCode.Newobj) || creation.Inputs.Length != 2 || creation.Inputs[1].OpCode is not (ILOpCode.Ldftn or ILOpCode.Ldvirtftn))
            return default;
        var method = LocalMethods.Resolve(code.Metadata, MetadataTokens.EntityHandle(creation.Inputs[1].Operand));
        return !method.IsNil && GeneratedNames.IsUnspeakableMethod(code.Metadata.GetString(code.Metadata.GetMethodDefinition(method).Name)) ? LastCalledBy(code.Module, method) : method;
    }

    // A handler whose parameters are not the event's is called by a method that converts them first.
    private static MethodDefinitionHandle LastCalledBy(ModuleCode module, MethodDefinitionHandle method)
    {
        if (!module.TryRead(method, out var body))
            return default;
        var last = 0;
        var reader = new ILReader(body.Code);
        while (reader.MoveNext())
        {
            if (reader.OpCode is ILOpCode.Call or ILOpCode.Callvirt)
                last = reader.Operand;
        }

        return last == 0 ? default : LocalMethods.Resolve(module.Vendor.Metadata, MetadataTokens.EntityHandle(last));
    }
}
