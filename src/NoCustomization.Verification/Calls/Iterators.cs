using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Calls;

/// <summary>The classes that compilers make of iterators.</summary>
internal static class Iterators
{
    /// <summary>The method with the author's code; nil where a type is no iterator or state machine.</summary>
    public static MethodDefinitionHandle BodyOf(MetadataReader metadata, TypeDefinitionHandle type)
    {
        if (type.IsNil)
            return default;
        var definition = metadata.GetTypeDefinition(type);
        if (!GeneratedNames.TryGetOwner(metadata.GetString(definition.Name), out _))
            return default;
        foreach (var method in definition.GetMethods())
        {
            if (metadata.StringComparer.Equals(metadata.GetMethodDefinition(method).Name, "MoveNext"))
                return method;
        }

        return default;
    }

    /// <summary>What an iterator yields: it stores it into its field for the current item.</summary>
    public static IEnumerable<CodeValue> YieldedBy(MethodCode body)
    {
        foreach (var store in body.Tree.Nodes)
        {
            if (store.Is(ILOpCode.Stfld) && MemberNames.NameOf(body.Metadata, store.Operand) is "<>2__current" or "$Current")
                yield return new CodeValue(store.Inputs[1], body);
        }
    }
}
