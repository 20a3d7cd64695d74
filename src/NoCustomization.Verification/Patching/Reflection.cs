using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Libraries;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Patching;

/// <summary>What values of type <c>Type</c>, <c>MethodBase</c>, … stand for, as far as the code shows it.</summary>
internal sealed class Reflection(PatchContext context, PatchLibraryCalls libraries)
{
    // Values made of values made of values: honest code nests a handful.
    private const int MaxDepth = 64;

    private int _depth;

    /// <summary>The type that a value is, or null where it is not known or not of interest.</summary>
    public ReflectedType? TypeOf(CodeValue value)
    {
        foreach (var branch in KnownValues.Branches(value))
        {
            if (Guarded(() => TypeOfOne(branch)) is { } type)
                return type;
        }

        return null;
    }

    /// <summary>The member that a value is, or the type alone where the member is not known.</summary>
    public PatchTarget? MemberOf(CodeValue value)
    {
        PatchTarget? first = null;
        foreach (var branch in KnownValues.Branches(value))
        {
            if (Guarded(() => MemberOfOne(branch)) is not { } target)
                continue;
            if (target.Usage is not null)
                return IsLibraryCall(branch) && KnownValues.IsThroughLocal(value) ? target with { IsPassedOn = true } : target;
            first ??= target;
        }

        return first;
    }

    /// <summary>The full names of the types in an array of types; null where it is not given or not known.</summary>
    public IReadOnlyList<string>? TypesOf(CodeValue value)
    {
        var source = KnownValues.Source(value);
        if (ElementsOf(source) is not { } elements)
            return null;
        var names = new List<string>();
        foreach (var element in elements)
        {
            if (WrittenType(element) is not { } type)
                return null;
            names.Add(PatchContext.NameOf(type));
        }

        return names;
    }

    /// <summary>The type that an expression tree's or reflection's type value was made from by <c>typeof</c>; null where it was not.</summary>
    public static CodeType? Written(CodeValue value)
    {
        var source = KnownValues.Source(value);
        return CalleeOf(source) is { Name: "GetTypeFromHandle", TypeName: "Type", Namespace: "System" } && source.Node.Inputs is [{ OpCode: ILOpCode.Ldtoken } token]
            ? source.Code.Module.Types.OfToken(token.Operand)
            : null;
    }

    /// <summary>The method that a call names; null where the value is no call.</summary>
    public static Callee? CalleeOf(CodeValue value) =>
        value.Node.IsCall || value.Node.Is(ILOpCode.Newobj) ? value.Code.Module.Callees.Of(value.Node.Operand) : null;

    /// <summary>The first argument whose parameter fits, without the receiver.</summary>
    public static CodeValue? Argument(CodeValue call, Callee callee, Predicate<SignatureType> fits)
    {
        // A creation takes no receiver, `base(…)` does.
        var offset = callee.IsInstance && !call.Node.Is(ILOpCode.Newobj) ? 1 : 0;
        for (var i = 0; i < callee.Shape.Parameters.Length && i + offset < call.Node.Inputs.Length; i++)
        {
            if (fits(callee.Shape.Parameters[i]))
                return call.Input(i + offset);
        }

        return null;
    }

    private static bool IsLibraryCall(CodeValue value) => CalleeOf(value) is { } callee && PatchLibraryCalls.Has(callee);

    private T? Guarded<T>(Func<T?> read)
        where T : struct
    {
        if (_depth >= MaxDepth)
            return null;
        _depth++;
        try
        {
            return read();
        }
        finally
        {
            _depth--;
        }
    }

    private ReflectedType? TypeOfOne(CodeValue value)
    {
        if (Written(value) is { } written)
            return context.Reflect(written);
        if (CalleeOf(value) is not { } callee)
            return null;
        if (PatchLibraryCalls.Has(callee))
        {
            if (libraries.TargetOf(value, callee) is not { } target || target.Member is { Handle.Kind: not HandleKind.TypeDefinition })
                return null;
            return target.Member is { } nested ? Nested(nested, target) : target.Type;
        }

        if (value.Node.Inputs.Length == 0)
            return null;
        var receiver = value.Input(0);
        switch (callee.Name)
        {
            case "GetType" when callee is { Namespace: "System", TypeName: "Type" } or { Namespace: "System.Reflection", TypeName: "Assembly" or "Module" } && TextOf(value, callee) is { } name:
                return context.FindType(name);
            case "GetType" when callee.IsInstance && callee.Shape.Parameters.Length == 0:
                return context.Reflect(value.Code.Module.Types.Of(receiver));
            case var name when ReflectionCalls.KeepsType(name) && IsReflection(callee):
                return TypeOf(receiver);
            case var name when ReflectionCalls.GivesNestedType(name) && IsReflection(callee):
                return context.Find(TypeOf(receiver), new MemberQuery(MemberSort.NestedType, TextOf(value, callee))) is { Member: { } found } inner ? Nested(found, inner) : null;
            default:
                return null;
        }
    }

    private static ReflectedType Nested(FoundMember member, PatchTarget target) =>
        new(target.Core, new TypeInstance(member.Image, (TypeDefinitionHandle)member.Handle, []));

    private PatchTarget? MemberOfOne(CodeValue value)
    {
        var node = value.Node;
        if (node.Kind != NodeKind.Instruction)
            return null;
        switch (node.OpCode)
        {
            case ILOpCode.Ldelem_ref or ILOpCode.Ldelem:
                return MemberOf(value.Input(0));
            case ILOpCode.Newarr:
                return FirstOf(node.Elements, value.Code);
            case ILOpCode.Ldtoken or ILOpCode.Ldftn or ILOpCode.Ldvirtftn:
                return MemberOfToken(node.Operand);
            case ILOpCode.Newobj when node.Inputs is [_, { OpCode: ILOpCode.Ldftn or ILOpCode.Ldvirtftn } function]:
                return MemberOfToken(function.Operand);
        }

        if (CalleeOf(value) is not { } callee)
            return null;
        if (PatchLibraryCalls.Has(callee))
            return libraries.TargetOf(value, callee);
        if (callee.IsConstructor)
            return FirstOf(node.Consumers.Where(c => c.IsCall && c.Inputs.Length > 1 && c.Inputs[0] == node && MemberNames.NameOf(value.Code.Metadata, c.Operand) == "Add").Select(c => c.Inputs[^1]), value.Code);
        return node.Inputs.Length == 0 ? null : MemberOfCall(value, callee);
    }

    private PatchTarget? MemberOfCall(CodeValue value, Callee callee)
    {
        var receiver = value.Input(0);
        if (callee.IsOf("System.Linq", "Enumerable") || callee.Name is "GetMethodFromHandle" or "GetFieldFromHandle")
            return MemberOf(receiver);
        if (callee.IsOf("System.Linq.Expressions", "Expression"))
            return Mentioned(value, callee);
        if (callee.Name.StartsWith("get_", StringComparison.Ordinal) && ReflectionCalls.HandsMemberOn(callee.Name[4..]))
            return MemberOf(receiver);
        if (!IsReflection(callee))
            return null;
        if (ReflectionCalls.KeepsMember(callee.Name))
            return MemberOf(receiver);
        var types = Argument(value, callee, p => p.Kind == SignatureKind.Vector && IsNamed(p.Element!, "System.Type"));
        return ReflectionCalls.QueryOf(callee.Name, TextOf(value, callee), types is { } given ? TypesOf(given) : null) is { } query ? context.Find(TypeOf(receiver), query) : null;
    }

    // What an expression tree such as () => core.Calculate() is about.
    private PatchTarget? Mentioned(CodeValue value, Callee callee)
    {
        switch (callee.Name)
        {
            case "Lambda" or "Convert" or "Quote" or "Invoke":
                return MemberOf(value.Input(0));
            case "New" when Written(value.Input(0)) is { } created:
                return context.Find(context.Reflect(created), new MemberQuery(MemberSort.Constructor, null, []));
            case "New":
                return MemberOf(value.Input(0));
            case "Call" or "Property" or "Field":
                foreach (var input in value.Node.Inputs)
                {
                    var member = KnownValues.Source(new CodeValue(input, value.Code));
                    if (CalleeOf(member) is { Name: "GetMethodFromHandle" or "GetFieldFromHandle" })
                        return MemberOf(member);
                }

                return null;
            default:
                return null;
        }
    }

    private PatchTarget? MemberOfToken(int token)
    {
        var handle = MetadataTokens.EntityHandle(token);
        var metadata = context.Vendor.Metadata;
        if (handle.Kind == HandleKind.MethodSpecification)
            handle = metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
        if (handle.Kind != HandleKind.MemberReference)
            return null;
        var reference = metadata.GetMemberReference((MemberReferenceHandle)handle);
        var parent = TypeResolver.DefinitionOf(metadata, reference.Parent);
        if (parent.IsNil || context.Reflect(new CodeType(context.Vendor.Image, SignatureType.Named(parent))) is not { Core: not null } type)
            return null;
        return libraries.Members.Find(context.Vendor.Image, reference) is { } found
            ? context.Of(type, new FoundMember(found.Image, found.Type, found.Handle))
            : new PatchTarget(type, null, null);
    }

    private PatchTarget? FirstOf(IEnumerable<ILNode> items, MethodCode code)
    {
        foreach (var item in items)
        {
            if (MemberOf(new CodeValue(item, code)) is { Usage: not null } target)
                return target;
        }

        return null;
    }

    private static IEnumerable<CodeValue>? ElementsOf(CodeValue source)
    {
        var (node, code) = source;
        if (node.Is(ILOpCode.Newarr))
            return node.Elements.Select(e => new CodeValue(e, code));
        if (node.Is(ILOpCode.Ldsfld) && MemberNames.NameOf(code.Metadata, node.Operand) == "EmptyTypes" || CalleeOf(source) is { Name: "Empty", TypeName: "Array", Namespace: "System" })
            return [];
        return null;
    }

    // typeof(int).MakeByRefType(): a parameter is compared by its type.
    private static CodeType? WrittenType(CodeValue element)
    {
        var source = KnownValues.Source(element);
        return CalleeOf(source) is { Name: "MakeByRefType" } && source.Node.Inputs.Length > 0 ? Written(source.Input(0)) : Written(source);
    }

    private static bool IsReflection(Callee callee) =>
        ReflectionTypes.Namespaces.Contain(callee.Namespace) || ReflectionTypes.System.Contain(callee.Namespace) && ReflectionTypes.IsInSystem(callee.TypeName);

    private static string? TextOf(CodeValue call, Callee callee) =>
        Argument(call, callee, p => p is { Kind: SignatureKind.Primitive, Name: "System.String" }) is { } text ? KnownValues.Text(text) : null;

    private bool IsNamed(SignatureType type, string fullName) => new CodeType(context.Vendor.Image, type).Is(fullName);
}
