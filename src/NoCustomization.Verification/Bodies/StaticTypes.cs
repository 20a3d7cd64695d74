using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Bodies;

/// <summary>The most that is known of a value's type: what it is before it is converted to something more general.</summary>
internal sealed class StaticTypes(ModuleCode module)
{
    private const int MaxDepth = 32;

    private readonly VendorAssembly _vendor = module.Vendor;
    private readonly MetadataReader _metadata = module.Vendor.Metadata;

    /// <summary>The type of a value; null where nothing is known.</summary>
    public CodeType? Of(CodeValue value) => Of(value, 0);

    /// <summary>The type that a type token means.</summary>
    public CodeType? OfToken(int token)
    {
        var handle = MetadataTokens.EntityHandle(token);
        return handle.Kind switch
        {
            HandleKind.TypeDefinition or HandleKind.TypeReference => In(SignatureType.Named(handle)),
            HandleKind.TypeSpecification => In(SignatureParser.Specification(_metadata, (TypeSpecificationHandle)handle)),
            _ => null,
        };
    }

    /// <summary>What a call returns, or the type that a constructor makes.</summary>
    public CodeType? OfResult(Callee callee)
    {
        if (!callee.IsConstructor)
            return In(callee.Substitute(callee.Shape.Return));
        if (callee.Type.IsNil)
            return null;
        return In(callee.TypeArguments.Length == 0 ? SignatureType.Named(callee.Type) : SignatureType.Generic(callee.Type, callee.TypeArguments));
    }

    private CodeType? Of(CodeValue value, int depth)
    {
        var (node, code) = value;
        if (depth == MaxDepth)
            return null;
        if (node.Kind == NodeKind.Choice)
        {
            var types = node.Inputs.Select(n => Of(new CodeValue(n, code), depth + 1)).ToList();
            return types.TrueForAll(t => t is not null && t.Value.Handle == types[0]!.Value.Handle) ? types[0] : null;
        }

        if (node.Kind != NodeKind.Instruction)
            return null;
        switch (node.OpCode)
        {
            case ILOpCode.Newobj or ILOpCode.Call or ILOpCode.Callvirt:
                return module.Callees.Of(node.Operand) is { } callee ? OfResult(callee) : null;
            case ILOpCode.Castclass or ILOpCode.Isinst or ILOpCode.Unbox_any:
                return MoreSpecific(Of(value.Input(0), depth + 1), OfToken(node.Operand));
            case ILOpCode.Box:
                return Of(value.Input(0), depth + 1) ?? OfToken(node.Operand);
            case ILOpCode.Ldarg or ILOpCode.Ldarga:
                return In(code.ArgumentType(node.Operand));
            case ILOpCode.Ldloc or ILOpCode.Ldloca or ILOpCode.Ldfld:
                var source = KnownValues.Source(value);
                return source.Node != node && Of(source, depth + 1) is { } known ? MoreSpecific(known, Declared(value)) : Declared(value);
            case ILOpCode.Ldsfld or ILOpCode.Ldflda or ILOpCode.Ldsflda:
                return Declared(value);
            case ILOpCode.Newarr:
                return OfToken(node.Operand) is { } element ? In(SignatureType.Of(SignatureKind.Vector, element.Type)) : null;
            case ILOpCode.Ldelem_ref or ILOpCode.Ldelem:
                return Of(value.Input(0), depth + 1) is { Type.Kind: SignatureKind.Vector } array ? In(array.Type.Element!) : null;
            case ILOpCode.Ldind_ref or ILOpCode.Ldobj:
                return Of(value.Input(0), depth + 1);
            case ILOpCode.Ldstr:
                return In(SignatureType.Primitive("System.String"));
            default:
                return null;
        }
    }

    /// <summary>What a local or a field is declared to hold.</summary>
    public CodeType? Declared(CodeValue value)
    {
        var (node, code) = value;
        if (node.OpCode is ILOpCode.Ldloc or ILOpCode.Ldloca)
            return In(code.LocalType(node.Operand));
        var handle = MetadataTokens.EntityHandle(node.Operand);
        if (handle.Kind == HandleKind.FieldDefinition)
            return In(SignatureParser.Field(_metadata, _metadata.GetFieldDefinition((FieldDefinitionHandle)handle).Signature));
        if (handle.Kind != HandleKind.MemberReference || _metadata.GetMemberReference((MemberReferenceHandle)handle) is var field && field.GetKind() != MemberReferenceKind.Field)
            return null;
        var type = SignatureParser.Field(_metadata, field.Signature);
        if (type.Kind != SignatureKind.TypeParameter || field.Parent.Kind != HandleKind.TypeSpecification)
            return In(type);
        var arguments = SignatureParser.Specification(_metadata, (TypeSpecificationHandle)field.Parent).Arguments;
        return type.Number < arguments.Length ? In(arguments[type.Number]) : null;
    }

    private CodeType? In(SignatureType? type)
    {
        if (type?.Kind == SignatureKind.ByReference)
            type = type.Element;
        return type is null ? null : new CodeType(_vendor.Image, type);
    }

    /// <summary>
    /// What is known of a value after a cast: one to a base or an interface forgets what was known; one to a derived class says more; one from a class to an
    /// interface that it does not have says nothing of what the class is.
    /// </summary>
    public CodeType? MoreSpecific(CodeType? from, CodeType? to)
    {
        if (from is not { } source || to is not { } target)
            return to ?? from;
        if (IsA(source, target))
            return from;
        return Instance(source) is not { } type || type.Definition.Attributes.IsInterface() || source.Is("System.Object") || IsA(target, source) ? to : from;
    }

    private bool IsA(CodeType type, CodeType general)
    {
        if (Instance(type) is not { } from || Instance(general) is not { } to)
            return false;
        if (IsSame(from, to))
            return true;
        foreach (var ancestor in _vendor.Hierarchy.BasesOf(from))
        {
            if (IsSame(ancestor, to) || Implements(ancestor, to))
                return true;
        }

        return Implements(from, to);
    }

    private bool Implements(TypeInstance type, TypeInstance contract)
    {
        foreach (var implemented in _vendor.Hierarchy.ExtendedBy(type))
        {
            if (IsSame(implemented, contract))
                return true;
        }

        return false;
    }

    /// <summary>The definition of a type; null where it was not found, or has nothing to do with a core, so that looking it up is spared.</summary>
    public TypeInstance? Instance(CodeType type)
    {
        if (type.Handle.IsNil)
            return null;
        var isNear = type.Handle.Kind == HandleKind.TypeDefinition
            || _vendor.Types.ScopeOf(type.Image, (TypeReferenceHandle)type.Handle, out _) is { IsNearCore: true };
        return isNear ? _vendor.Types.Instantiate(type.Image, type.Handle, []) : null;
    }

    private static bool IsSame(TypeInstance a, TypeInstance b) => a.Handle == b.Handle && a.Image == b.Image;
}
