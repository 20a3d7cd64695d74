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
        var handle = MetadataTokens.EntityHandle(field);
        if (handle.Kind != HandleKind.FieldDefinition)
            return null;
        var home = metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType();
        for (var depth = 0; depth < TypePath.MaxNesting && GeneratedNames.IsUnspeakableType(metadata.GetString(metadata.GetTypeDefinition(home).Name)); depth++)
        {
            if (metadata.GetTypeDefinition(home).GetDeclaringType() is not { IsNil: false } outer)
                return null;
            home = outer;
        }

        CodeValue? found = null;
        foreach (var method in MethodsAround(metadata, home))
        {
            if (!module.TryRead(method, out var body) || !Stores(body, field) || module.Of(method) is not { } code)
                continue;
            foreach (var node in code.Tree.Stores(ILOpCode.Stfld, field))
            {
                if (found is not null)
                    return null;
                found = new CodeValue(node.Inputs[1], code);
            }
        }

        return found;
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

    private static bool Stores(MethodBody body, int field)
    {
        var reader = new ILReader(body.Code);
        while (reader.MoveNext())
        {
            if (reader.OpCode == ILOpCode.Stfld && reader.Operand == field)
                return true;
        }

        return false;
    }
}
