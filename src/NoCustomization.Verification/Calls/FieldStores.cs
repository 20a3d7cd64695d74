using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Libraries;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Calls;

/// <summary>The values of the vendor's fields that are stored once. Who stores what is found by one pass over all bodies, when it is first asked for.</summary>
internal sealed class FieldStores(CallCode code)
{
    // A constructor, a setter, a copy; one more is enough to know that there are several.
    private const int MaxStores = 4;

    private readonly Dictionary<int, FieldDefinitionHandle> _fields = [];
    private readonly HashSet<MethodDefinitionHandle> _called = [];
    private readonly Dictionary<FieldDefinitionHandle, CodeValue?> _stores = [];
    private Dictionary<FieldDefinitionHandle, List<MethodDefinitionHandle>>? _storing;

    /// <summary>What a load of a field gives.</summary>
    public Shape Read(CodeValue load)
    {
        var node = load.Node;
        if (node.Is(ILOpCode.Ldsfld) && MemberNames.NameOf(code.Metadata, node.Operand) == "EmptyTypes")
            return new ElementsShape([]);
        if (node.Is(ILOpCode.Ldsfld) && TextOf(node.Operand) is { } text)
            return new ConstantShape(text);
        var field = Resolve(node.Operand);
        // Compilers keep lambdas in such fields, and where they fill one they use the lambda itself: that is the value, whichever way control takes.
        if (!field.IsNil && HoistedFields.IsHoisted(code.Metadata, node.Operand))
            return node.Is(ILOpCode.Ldsfld) ? new ChoiceShape([]) : Shape.Other;
        if (field.IsNil)
            return Shape.Other;
        if (StoreOf(field) is not { } store)
            return Shape.Other;
        var isStatic = store.Node.Is(ILOpCode.Stsfld);
        var constructor = !isStatic && code.Metadata.StringComparer.Equals(store.Code.Definition.Name, ".ctor") ? code.MethodOf(store.Code.Method) : null;
        return new StoredShape(code.Of(store.Input(isStatic ? 0 : 1)), constructor, isStatic || node.Inputs.Length == 0 ? null : code.Of(load.Input(0)), TypeArguments(load, field));
    }

    private string? TextOf(int token)
    {
        if (MetadataTokens.EntityHandle(token) is not { Kind: HandleKind.MemberReference } reference)
            return null;
        var field = code.Metadata.GetMemberReference((MemberReferenceHandle)reference);
        if (field.Parent.Kind != HandleKind.TypeReference)
            return null;
        var type = code.Metadata.GetTypeReference((TypeReferenceHandle)field.Parent);
        return code.Metadata.StringComparer.Equals(type.Name, KnownFields.Type) ? KnownFields.TextOf(code.Metadata.GetString(type.Namespace), code.Metadata.GetString(field.Name)) : null;
    }

    private List<TypeArgument> TypeArguments(CodeValue load, FieldDefinitionHandle field)
    {
        var arguments = new List<TypeArgument>();
        var token = MetadataTokens.EntityHandle(load.Node.Operand);
        if (token.Kind != HandleKind.MemberReference || code.Metadata.GetMemberReference((MemberReferenceHandle)token).Parent is not { Kind: HandleKind.TypeSpecification } parent)
            return arguments;
        var type = code.Metadata.GetFieldDefinition(field).GetDeclaringType();
        foreach (var argument in SignatureParser.Specification(code.Metadata, (TypeSpecificationHandle)parent).Arguments)
            arguments.Add(new TypeArgument(new TypeParameterShape(type, arguments.Count), code.Written.Of(argument, load.Code.Method)));
        return arguments;
    }

    private CodeValue? StoreOf(FieldDefinitionHandle field)
    {
        if (!_stores.TryGetValue(field, out var store))
            _stores.Add(field, store = FindStoreOf(field));
        return store;
    }

    private CodeValue? FindStoreOf(FieldDefinitionHandle field)
    {
        _storing ??= FindAll();
        if (!_storing.TryGetValue(field, out var methods))
            return null;
        CodeValue? found = null;
        foreach (var method in methods)
        {
            if (method.IsNil || !IsUnusedSetter(method) && code.Module.Of(method) is null)
                return null;
            if (IsUnusedSetter(method))
                continue;
            var body = code.Module.Of(method)!;
            foreach (var node in body.Tree.Nodes)
            {
                if (node.Kind != NodeKind.Instruction || node.OpCode is not (ILOpCode.Stfld or ILOpCode.Stsfld) || Resolve(node.Operand) != field || IsCopied(node, field))
                    continue;
                if (found is not null)
                    return null;
                found = new CodeValue(node, body);
            }
        }

        return found;
    }

    // The copy constructor of a record.
    private bool IsCopied(ILNode store, FieldDefinitionHandle field) => store.Is(ILOpCode.Stfld) && store.Inputs[1].Is(ILOpCode.Ldfld) && Resolve(store.Inputs[1].Operand) == field;

    // What the compiler adds to a record is seldom used.
    private bool IsUnusedSetter(MethodDefinitionHandle method) =>
        !_called.Contains(method) && code.Metadata.StringComparer.StartsWith(code.Metadata.GetMethodDefinition(method).Name, "set_");

    // Of a field whose address is taken nothing is known: nil.
    private Dictionary<FieldDefinitionHandle, List<MethodDefinitionHandle>> FindAll()
    {
        var storing = new Dictionary<FieldDefinitionHandle, List<MethodDefinitionHandle>>();
        foreach (var method in code.Metadata.MethodDefinitions)
        {
            if (!code.Module.TryRead(method, out var body))
                continue;
            var reader = new ILReader(body.Code);
            while (reader.MoveNext())
            {
                if (reader.OpCode is ILOpCode.Call or ILOpCode.Callvirt)
                {
                    if (code.Resolve(reader.Operand) is { IsNil: false } called)
                        _called.Add(called);
                    continue;
                }

                if (reader.OpCode is not (ILOpCode.Stfld or ILOpCode.Stsfld or ILOpCode.Ldflda or ILOpCode.Ldsflda) || Resolve(reader.Operand) is not { IsNil: false } field)
                    continue;
                if (!storing.TryGetValue(field, out var methods))
                    storing.Add(field, methods = []);
                var storer = reader.OpCode is ILOpCode.Stfld or ILOpCode.Stsfld ? method : default;
                if (methods.Count < MaxStores && !methods.Contains(storer))
                    methods.Add(storer);
            }
        }

        return storing;
    }

    private FieldDefinitionHandle Resolve(int token)
    {
        if (_fields.TryGetValue(token, out var field))
            return field;
        _fields.Add(token, field = Find(token));
        return field;
    }

    private FieldDefinitionHandle Find(int token)
    {
        var (table, row) = ((TableIndex)(token >>> 24), token & 0xFFFFFF);
        if (table == TableIndex.Field)
            return row <= code.Metadata.FieldDefinitions.Count ? MetadataTokens.FieldDefinitionHandle(row) : default;
        if (table != TableIndex.MemberRef || row > code.Metadata.MemberReferences.Count)
            return default;
        var member = code.Metadata.GetMemberReference(MetadataTokens.MemberReferenceHandle(row));
        if (member.GetKind() != MemberReferenceKind.Field || TypeResolver.DefinitionOf(code.Metadata, member.Parent) is not { IsNil: false, Kind: HandleKind.TypeDefinition } type)
            return default;
        foreach (var field in code.Metadata.GetTypeDefinition((TypeDefinitionHandle)type).GetFields())
        {
            if (code.Metadata.GetString(code.Metadata.GetFieldDefinition(field).Name) == code.Metadata.GetString(member.Name))
                return field;
        }

        return default;
    }
}
