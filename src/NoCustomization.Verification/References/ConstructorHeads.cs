using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.References;

/// <summary>
/// What Visual Basic's compiler puts into constructors for <c>Handles MyBase.E</c>: right behind the call of the base constructor, in every constructor that has one;
/// for shared events and handlers at the beginning of the static constructor. What a person wrote there begins a statement of its own, so debug symbols alone can tell.
/// </summary>
internal static class ConstructorHeads
{
    /// <summary>Whether a call stands where only the compiler puts it.</summary>
    public static bool Holds(MethodCode code, ILNode call)
    {
        var comparer = code.Metadata.StringComparer;
        var name = code.Definition.Name;
        if (comparer.Equals(name, ".cctor"))
            return code.Statements.AreUnwritten || code.Statements.IsKnown && IsAtBeginning(code, call);
        return comparer.Equals(name, ".ctor")
            && (code.Statements.AreUnwritten || code.Statements.IsKnown && BaseCall(code, call) is { } start && code.Statements.AreInOne(start.Offset, call.Offset));
    }

    /// <summary>Whether an earlier constructor of the type holds the same.</summary>
    public static bool IsRepeated(MethodCode code)
    {
        var metadata = code.Metadata;
        if (!metadata.StringComparer.Equals(code.Definition.Name, ".ctor"))
            return false;
        foreach (var other in metadata.GetTypeDefinition(code.Definition.GetDeclaringType()).GetMethods())
        {
            if (other == code.Method)
                return false;
            if (metadata.StringComparer.Equals(metadata.GetMethodDefinition(other).Name, ".ctor") && !CallsOwn(code.Module, other))
                return true;
        }

        return false;
    }

    // The mark of the constructor's own line has a place of its own unless the optimizer ran; then it may be that of the first statement as well.
    private static bool IsAtBeginning(MethodCode code, ILNode call) =>
        code.Statements.AreInOne(0, call.Offset) && (!code.Statements.AnyBefore(0) || !code.Tree.Nodes.Between(0, 1).GetEnumerator().MoveNext());

    private static ILNode? BaseCall(MethodCode code, ILNode before)
    {
        foreach (var node in code.Tree.Nodes)
        {
            if (node.Offset >= before.Offset)
                break;
            if (node.Is(ILOpCode.Call) && node.Inputs is [{ OpCode: ILOpCode.Ldarg, Operand: 0 }, ..] && MemberNames.Is(code.Metadata, node.Operand, ".ctor"))
                return node;
        }

        return null;
    }

    private static bool CallsOwn(ModuleCode module, MethodDefinitionHandle constructor)
    {
        if (!module.TryRead(constructor, out var body))
            return false;
        var metadata = module.Vendor.Metadata;
        var type = metadata.GetMethodDefinition(constructor).GetDeclaringType();
        var reader = new ILReader(body.Code);
        while (reader.MoveNext())
        {
            if (reader.OpCode == ILOpCode.Call && MemberNames.Is(metadata, reader.Operand, ".ctor")
                && LocalMethods.Resolve(metadata, MetadataTokens.EntityHandle(reader.Operand)) is { IsNil: false } called && metadata.GetMethodDefinition(called).GetDeclaringType() == type)
            {
                return true;
            }
        }

        return false;
    }
}
