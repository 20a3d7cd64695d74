using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Lookups;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Lookups;

/// <summary>The values of the vendor's fields that are stored once. Who stores what is found by one pass over all bodies, when it is first asked for.</summary>
internal sealed class FieldStores(LookupCode code)
{
    private readonly Dictionary<int, FieldDefinitionHandle> _fields = [];
    private Dictionary<FieldDefinitionHandle, MethodDefinitionHandle>? _storing;

    /// <summary>What a load of a field gives.</summary>
    public Shape Read(CodeValue load)
    {
        var node = load.Node;
        if (node.Is(ILOpCode.Ldsfld) && MemberNames.NameOf(code.Metadata, node.Operand) == "EmptyTypes")
            return new ElementsShape([]);
        var field = Resolve(node.Operand);
        // Compilers keep lambdas in such fields, and where they fill one they use the lambda itself.
        if (field.IsNil || HoistedFields.IsHoisted(code.Metadata, node.Operand))
            return Shape.Other;
        if (StoreOf(field) is not { } store)
            return Shape.Other;
        var isStatic = store.Node.Is(ILOpCode.Stsfld);
        var constructor = !isStatic && code.Metadata.StringComparer.Equals(store.Code.Definition.Name, ".ctor") ? code.MethodOf(store.Code.Method) : null;
        return new StoredShape(code.Of(store.Input(isStatic ? 0 : 1)), constructor, isStatic || node.Inputs.Length == 0 ? null : code.Of(load.Input(0)), []);
    }

    private CodeValue? StoreOf(FieldDefinitionHandle field)
    {
        _storing ??= FindAll();
        if (!_storing.TryGetValue(field, out var method) || method.IsNil || code.Module.Of(method) is not { } body)
            return null;
        CodeValue? found = null;
        foreach (var node in body.Tree.Nodes)
        {
            if (node.Kind != NodeKind.Instruction || node.OpCode is not (ILOpCode.Stfld or ILOpCode.Stsfld) || Resolve(node.Operand) != field)
                continue;
            if (found is not null)
                return null;
            found = new CodeValue(node, body);
        }

        return found;
    }

    // A field that several methods store, or whose address is taken, has no one value: nil.
    private Dictionary<FieldDefinitionHandle, MethodDefinitionHandle> FindAll()
    {
        var storing = new Dictionary<FieldDefinitionHandle, MethodDefinitionHandle>();
        foreach (var method in code.Metadata.MethodDefinitions)
        {
            if (!code.Module.TryRead(method, out var body))
                continue;
            var reader = new ILReader(body.Code);
            while (reader.MoveNext())
            {
                if (reader.OpCode is not (ILOpCode.Stfld or ILOpCode.Stsfld or ILOpCode.Ldflda or ILOpCode.Ldsflda) || Resolve(reader.Operand) is not { IsNil: false } field)
                    continue;
                var isStore = reader.OpCode is ILOpCode.Stfld or ILOpCode.Stsfld;
                if (!storing.TryAdd(field, isStore ? method : default) && (!isStore || storing[field] != method))
                    storing[field] = default;
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
