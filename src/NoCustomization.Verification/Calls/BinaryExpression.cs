using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CallShape = NoCustomization.Policy.Calls.CallShape;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Bodies;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Calls;

/// <summary>A value in IL as the analysis of calls reads it.</summary>
internal sealed class BinaryExpression(CallCode code, CodeValue value) : Expression
{
    // What is assigned more often than this is generated; every use would lead to every value.
    private const int MaxChoices = 64;

    // Between what fills a temporary and what takes it, in bytes of IL.
    private const int MaxDistance = 64;

    private ReflectedType? _type;
    private bool _hasType;

    /// <summary>The value.</summary>
    public CodeValue Value => value;

    /// <inheritdoc/>
    public override ReflectedType? StaticType
    {
        get
        {
            if (!_hasType)
                (_hasType, _type) = (true, code.Types.Of(code.Module.Types.Of(value)));
            return _type;
        }
    }

    /// <inheritdoc/>
    public override TypeParameterShape? StaticParameter =>
        code.Module.Types.Of(value) is { Type: { Kind: SignatureKind.MethodParameter or SignatureKind.TypeParameter } parameter } ? code.Written.Of(parameter, value.Code.Method) as TypeParameterShape : null;

    /// <inheritdoc/>
    public override bool IsOnlyAsked => Questions.IsOnlyAsked(value);

    /// <inheritdoc/>
    public override CoreSymbol? Named => KnownValues.Source(value).Node switch
    {
        { OpCode: ILOpCode.Newobj, Inputs: [_, { OpCode: ILOpCode.Ldftn or ILOpCode.Ldvirtftn } function] } => code.Tokens.Of(function.Operand),
        { Kind: NodeKind.Instruction, OpCode: ILOpCode.Ldtoken or ILOpCode.Ldftn or ILOpCode.Ldvirtftn } token => code.Tokens.Of(token.Operand),
        _ => null,
    };

    /// <inheritdoc/>
    public override bool IsPartOf(Expression other) => other is BinaryExpression { Value: var outer } && Parts.Is(KnownValues.Source(value), KnownValues.Source(outer).Node);

    /// <inheritdoc/>
    public override OwnMethod? Holder => code.MethodOf(value.Code.Method);

    /// <inheritdoc/>
    public override IReadOnlyList<Guard> Guards => code.Guards.Of(value);

    /// <inheritdoc/>
    public override IReadOnlyList<Guard> Admitting => code.Guards.Admitting(value);

    /// <inheritdoc/>
    protected override Shape Read()
    {
        var source = KnownValues.Source(value);
        if (KnownValues.Alternatives(source) is { } alternatives)
            return new ChoiceShape([.. alternatives.Select(a => code.Of(new CodeValue(a, source.Code)))]);
        var node = source.Node;
        if (node.Kind != NodeKind.Instruction)
            return Shape.Other;
        switch (node.OpCode)
        {
            case ILOpCode.Ldstr:
                return new ConstantShape(KnownValues.Text(source));
            case ILOpCode.Ldc_i4:
                return new ConstantShape(node.Operand);
            case ILOpCode.Ldnull:
                return new ConstantShape(null);
            case ILOpCode.Ldloc:
                return Assigned(source);
            case ILOpCode.Ldarg:
                return Parameter(source);
            case ILOpCode.Ldloca when node.Definition is { } definition:
                return code.Of(new CodeValue(definition, source.Code)).Shape;
            case ILOpCode.Ldloca when ConstructionOf(source) is { } construction:
                return code.Of(construction).Shape;
            case ILOpCode.Conv_i4 or ILOpCode.Conv_u4 or ILOpCode.Conv_i8 or ILOpCode.Conv_u8 or ILOpCode.Conv_u1 or ILOpCode.Conv_i or ILOpCode.Conv_u or ILOpCode.Conv_ovf_i or ILOpCode.Conv_ovf_u or ILOpCode.Conv_ovf_i4 or ILOpCode.Conv_ovf_i_un or ILOpCode.Conv_ovf_u_un:
                return code.Of(source.Input(0)).Shape;
            case ILOpCode.Or or ILOpCode.And or ILOpCode.Xor:
                return new BitsShape(node.OpCode == ILOpCode.Or ? '|' : node.OpCode == ILOpCode.And ? '&' : '^', code.Of(source.Input(0)), code.Of(source.Input(1)));
            case ILOpCode.Add or ILOpCode.Add_ovf or ILOpCode.Add_ovf_un:
                return new BitsShape('+', code.Of(source.Input(0)), code.Of(source.Input(1)));
            case ILOpCode.Sub or ILOpCode.Sub_ovf or ILOpCode.Sub_ovf_un:
                return new BitsShape('-', code.Of(source.Input(0)), code.Of(source.Input(1)));
            case ILOpCode.Ldind_i or ILOpCode.Ldind_i8 or ILOpCode.Ldind_i4 or ILOpCode.Ldind_u4 or ILOpCode.Ldobj:
                return new CallShape(MemoryAccess.Read, null, [code.Of(source.Input(0))], []);
            case ILOpCode.Stind_i or ILOpCode.Stind_i1 or ILOpCode.Stind_i2 or ILOpCode.Stind_i4 or ILOpCode.Stind_i8 or ILOpCode.Stind_r4 or ILOpCode.Stind_r8 or ILOpCode.Stobj or ILOpCode.Stfld or ILOpCode.Cpblk or ILOpCode.Initblk:
                return new CallShape(MemoryAccess.Write, null, [code.Of(source.Input(0))], []);
            case ILOpCode.Not:
                return new BitsShape('~', code.Of(source.Input(0)), null);
            case ILOpCode.Newarr:
                return new ElementsShape([.. node.Elements.Select(e => code.Of(new CodeValue(e, source.Code)))]);
            case ILOpCode.Ldelem_ref or ILOpCode.Ldelem:
                return new ElementShape(code.Of(source.Input(0)));
            case ILOpCode.Ldfld when HoistedFields.IsHoisted(code.Metadata, node.Operand):
                return OfStores(source, source.Code.Tree.Stores(ILOpCode.Stfld, node.Operand).Where(s => s.Offset < node.Offset && !s.Inputs[1].Is(ILOpCode.Ldnull)), 1);
            case ILOpCode.Ldfld when Collections.PlaceOf(code.Metadata, node.Operand) is { } place:
                return new ItemShape(code.Of(source.Input(0)), place);
            case ILOpCode.Ldsfld when LibraryField(node.Operand) is { } field:
                return field;
            case ILOpCode.Ldfld or ILOpCode.Ldsfld:
                return code.Fields.Read(source);
            case ILOpCode.Ceq or ILOpCode.Beq or ILOpCode.Bne_un:
                return new EqualityShape(code.Of(source.Input(0)), code.Of(source.Input(1)));
            case ILOpCode.Ldftn or ILOpCode.Ldvirtftn:
                return code.Calls.OfGroup(source);
            case ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj:
                return code.Calls.Read(source);
            default:
                return Shape.Other;
        }
    }

    // A structure that is constructed in the local where it stands.
    private static CodeValue? ConstructionOf(CodeValue load)
    {
        CodeValue? found = null;
        foreach (var node in load.Code.Tree.Nodes)
        {
            if (node.Offset >= load.Node.Offset)
                break;
            if (node.IsCall && node.Inputs is [{ OpCode: ILOpCode.Ldloca } target, ..] && target.Operand == load.Node.Operand && MemberNames.Is(load.Code.Metadata, node.Operand, ".ctor"))
                found = new CodeValue(node, load.Code);
        }

        return found;
    }

    // A local of the author's that is assigned several times: whatever was assigned before. What is passed by reference may be anything.
    private Shape Assigned(CodeValue source)
    {
        var (node, body) = source;
        var scope = body.Statements.ScopeOf(node.Operand, node.Offset);
        var (start, end) = scope ?? (0, 0);
        // The address of a temporary is taken shortly before it is read.
        foreach (var other in scope is null ? body.Tree.Nodes.Between(node.Offset - MaxDistance, node.Offset) : body.Tree.Nodes.Between(start, end))
        {
            if (!other.Is(ILOpCode.Ldloca) || other.Operand != node.Operand)
                continue;
            if (Collections.TakenApart(code, new CodeValue(other, body)) is { } part)
                return part;
            if (scope is not null)
                return Shape.Other;
        }

        var stores = body.Tree.Stores(ILOpCode.Stloc, node.Operand).Where(s => s.Offset < node.Offset && s.Offset >= start).Take(MaxChoices + 1).ToList();
        return stores.Count > MaxChoices ? Shape.Other : OfStores(source, stores, 0);
    }

    private ChoiceShape OfStores(CodeValue load, IEnumerable<ILNode> stores, int input) => new([.. stores.Select(s => code.Of(new CodeValue(s.Inputs[input], load.Code)))]);

    private LibraryFieldShape? LibraryField(int token) =>
        MetadataTokens.EntityHandle(token) is { Kind: HandleKind.MemberReference } handle && code.Metadata.GetMemberReference((MemberReferenceHandle)handle) is var reference
            && reference.Parent.Kind == HandleKind.TypeReference && code.Types.OfHandle(code.Module.Vendor.Image, reference.Parent) is { Core: not null } type
            ? new LibraryFieldShape(type.FullName, code.Metadata.GetString(reference.Name))
            : null;

    // One that is given another value later still is what the caller told, on one of the ways.
    private Shape Parameter(CodeValue source)
    {
        var argument = source.Node.Operand;
        if (code.MethodOf(source.Code.Method) is not { } method)
            return Shape.Other;
        if (!source.Code.Shape.Header.IsInstance)
            return new ParameterShape(method, argument);
        // A lambda that captures nothing but its object stands in the type itself and has the same receiver.
        return argument == 0 && method.IsNested && code.OwnerOf(method.Handle) is { } owner ? new ParameterShape(owner, -1) : new ParameterShape(method, argument - 1);
    }
}
