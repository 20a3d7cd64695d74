using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Libraries;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Calls;

/// <summary>The values of the vendor's fields that are stored once.</summary>
internal sealed class FieldStores(CallCode code)
{
    private readonly Dictionary<int, int> _fields = [];
    private readonly Dictionary<int, CodeValue?> _stores = [];
    private Dictionary<EntityHandle, List<int>>? _references;

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
        var row = MetadataTokens.GetRowNumber(field);
        if (!_stores.TryGetValue(row, out var store))
            _stores.Add(row, store = FindStoreOf(field));
        return store;
    }

    private CodeValue? FindStoreOf(FieldDefinitionHandle field)
    {
        // Of a field whose address is taken nothing is known.
        var rows = code.Uses.BodiesWith(TokensOf(field), out var isAddressed);
        if (isAddressed)
            return null;
        CodeValue? found = null;
        foreach (var row in rows)
        {
            var method = MetadataTokens.MethodDefinitionHandle(row);
            if (IsUnusedSetter(method))
                continue;
            if (code.Module.Of(method) is not { } body)
                return null;
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

    // Fields of generic types are also known by references.
    private List<int> TokensOf(FieldDefinitionHandle field)
    {
        if (_references is null)
        {
            _references = [];
            foreach (var handle in code.Metadata.MemberReferences)
            {
                var reference = code.Metadata.GetMemberReference(handle);
                if (reference.Parent.Kind == HandleKind.TypeReference || Resolve(MetadataTokens.GetToken(handle)) is not { IsNil: false } meant)
                    continue;
                if (!_references.TryGetValue(meant, out var known))
                    _references.Add(meant, known = []);
                known.Add(MetadataTokens.GetToken(handle));
            }
        }

        return [MetadataTokens.GetToken(field), .. _references.TryGetValue(field, out var others) ? others : []];
    }

    // The copy constructor of a record.
    private bool IsCopied(ILNode store, FieldDefinitionHandle field) => store.Is(ILOpCode.Stfld) && store.Inputs[1].Is(ILOpCode.Ldfld) && Resolve(store.Inputs[1].Operand) == field;

    // What the compiler adds to a record is seldom used.
    private bool IsUnusedSetter(MethodDefinitionHandle method) =>
        code.Metadata.StringComparer.StartsWith(code.Metadata.GetMethodDefinition(method).Name, "set_") && code.Helpers.UsedOf(method).Count == 0;

    private FieldDefinitionHandle Resolve(int token)
    {
        if (!_fields.TryGetValue(token, out var row))
            _fields.Add(token, row = MetadataTokens.GetRowNumber(Find(token)));
        return MetadataTokens.FieldDefinitionHandle(row);
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
        var name = SharedNames.Of(code.Metadata, member.Name);
        foreach (var field in code.Metadata.GetTypeDefinition((TypeDefinitionHandle)type).GetFields())
        {
            if (code.Metadata.StringComparer.Equals(code.Metadata.GetFieldDefinition(field).Name, name))
                return field;
        }

        return default;
    }
}
