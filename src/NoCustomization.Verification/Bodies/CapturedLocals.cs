using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>The values of locals that lambdas capture: what the one store into the closure's field puts there, wherever in the user's type it stands.</summary>
internal sealed class CapturedLocals(ModuleCode module)
{
    private readonly Dictionary<int, CodeValue?> _values = [];

    /// <summary>The value of a closure's field; null where it is stored more than once, or nowhere.</summary>
    public CodeValue? ValueOf(int field)
    {
        if (!_values.TryGetValue(field, out var value))
        {
            // Looking for it may lead back here.
            _values.Add(field, null);
            _values[field] = value = Find(field);
        }

        return value;
    }

    private CodeValue? Find(int field)
    {
        var metadata = module.Vendor.Metadata;
        var handle = Resolve(metadata, field);
        if (handle.IsNil)
            return null;
        var home = metadata.GetFieldDefinition(handle).GetDeclaringType();
        for (var depth = 0; depth < TypePath.MaxNesting && GeneratedNames.IsUnspeakableType(metadata.GetString(metadata.GetTypeDefinition(home).Name)); depth++)
        {
            if (metadata.GetTypeDefinition(home).GetDeclaringType() is not { IsNil: false } outer)
                return null;
            home = outer;
        }

        CodeValue? found = null;
        foreach (var method in MethodsAround(metadata, home))
        {
            if (!module.TryRead(method, out var body) || !Stores(metadata, body, handle) || module.Of(method) is not { } code)
                continue;
            foreach (var node in code.Tree.Nodes)
            {
                if (!node.Is(ILOpCode.Stfld) || Resolve(metadata, node.Operand) != handle)
                    continue;
                if (found is not null)
                    return null;
                found = new CodeValue(node.Inputs[1], code);
            }
        }

        return found;
    }

    // In a generic closure's own methods its field is named by another token than where the closure is made.
    private static FieldDefinitionHandle Resolve(MetadataReader metadata, int token)
    {
        var handle = MetadataTokens.EntityHandle(token);
        if (handle.Kind == HandleKind.FieldDefinition)
            return (FieldDefinitionHandle)handle;
        if (handle.Kind != HandleKind.MemberReference || metadata.GetMemberReference((MemberReferenceHandle)handle) is not { Parent.Kind: HandleKind.TypeSpecification } member
            || TypeResolver.DefinitionOf(metadata, member.Parent) is not { IsNil: false, Kind: HandleKind.TypeDefinition } type)
            return default;
        var name = metadata.GetString(member.Name);
        foreach (var field in metadata.GetTypeDefinition((TypeDefinitionHandle)type).GetFields())
        {
            if (metadata.StringComparer.Equals(metadata.GetFieldDefinition(field).Name, name))
                return field;
        }

        return default;
    }

    private static IEnumerable<MethodDefinitionHandle> MethodsAround(MetadataReader metadata, TypeDefinitionHandle home)
    {
        var types = new Queue<TypeDefinitionHandle>();
        types.Enqueue(home);
        while (types.TryDequeue(out var type))
        {
            var definition = metadata.GetTypeDefinition(type);
            foreach (var method in definition.GetMethods())
                yield return method;
            foreach (var nested in definition.GetNestedTypes())
            {
                if (GeneratedNames.IsUnspeakableType(metadata.GetString(metadata.GetTypeDefinition(nested).Name)))
                    types.Enqueue(nested);
            }
        }
    }

    private static bool Stores(MetadataReader metadata, MethodBody body, FieldDefinitionHandle field)
    {
        var reader = new ILReader(body.Code);
        while (reader.MoveNext())
        {
            if (reader.OpCode == ILOpCode.Stfld && Resolve(metadata, reader.Operand) == field)
                return true;
        }

        return false;
    }
}
