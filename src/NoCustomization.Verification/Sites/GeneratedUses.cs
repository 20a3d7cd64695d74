using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Sites;

/// <summary>Searches a user's type, with the types the compiler nested in it, for the uses of generated methods.</summary>
internal static class GeneratedUses
{
    /// <summary>The first use of every generated method.</summary>
    public static Dictionary<MethodDefinitionHandle, GeneratedUse> In(AssemblyImage image, TypeDefinitionHandle home)
    {
        var metadata = image.Metadata;
        var types = new List<TypeDefinitionHandle> { home };
        for (var i = 0; i < types.Count; i++)
        {
            foreach (var nested in metadata.GetTypeDefinition(types[i]).GetNestedTypes())
            {
                if (GeneratedOwners.IsGeneratedType(metadata, nested) && !types.Contains(nested))
                    types.Add(nested);
            }
        }

        var uses = new Dictionary<MethodDefinitionHandle, GeneratedUse>();
        foreach (var type in types)
        {
            foreach (var method in metadata.GetTypeDefinition(type).GetMethods())
            {
                AddStateMachine(metadata, types, method, uses);
                AddBody(image, types, method, uses);
            }
        }

        return uses;
    }

    // [AsyncStateMachine(typeof(<M>d__0))] and its relatives stand on the method that a user wrote.
    private static void AddStateMachine(MetadataReader metadata, List<TypeDefinitionHandle> types, MethodDefinitionHandle method,
        Dictionary<MethodDefinitionHandle, GeneratedUse> uses)
    {
        foreach (var handle in metadata.GetMethodDefinition(method).GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (!AttributeNames.TryGetName(metadata, attribute, out var ns, out var name)
                || !metadata.StringComparer.Equals(ns, "System.Runtime.CompilerServices")
                || !SharedNames.Of(metadata, name).EndsWith("StateMachineAttribute", System.StringComparison.Ordinal)
                || AttributeValue.Read(metadata, attribute).Fixed is not [AttributeType { Name: var machine }, ..])
            {
                continue;
            }

            foreach (var type in types)
            {
                if (TypePath.Of(metadata, type).FullName == machine)
                    AddAll(metadata, type, new GeneratedUse(method, -1), uses);
            }
        }
    }

    private static void AddBody(AssemblyImage image, List<TypeDefinitionHandle> types, MethodDefinitionHandle method,
        Dictionary<MethodDefinitionHandle, GeneratedUse> uses)
    {
        var metadata = image.Metadata;
        if (!MethodBodies.TryRead(image.Pe, metadata.GetMethodDefinition(method), out var il))
            return;
        while (il.MoveNext())
        {
            if (il.OpCode is not (ILOpCode.Ldftn or ILOpCode.Ldvirtftn or ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj))
                continue;
            if (LocalMethods.Resolve(metadata, MetadataTokens.EntityHandle(il.Operand)) is not { IsNil: false } target || target == method)
                continue;
            var declaring = metadata.GetMethodDefinition(target).GetDeclaringType();
            if (!types.Contains(declaring) || !GeneratedOwners.IsGenerated(metadata, declaring, target))
                continue;
            var use = new GeneratedUse(method, il.Offset);
            // An iterator is made by a constructor; its methods are called through interfaces.
            if (il.OpCode == ILOpCode.Newobj && IsStateMachine(metadata, declaring))
                AddAll(metadata, declaring, use, uses);
            else
                uses.TryAdd(target, use);
        }
    }

    private static void AddAll(MetadataReader metadata, TypeDefinitionHandle type, GeneratedUse use, Dictionary<MethodDefinitionHandle, GeneratedUse> uses)
    {
        foreach (var method in metadata.GetTypeDefinition(type).GetMethods())
        {
            // A state machine makes copies of itself; that is no use from outside.
            if (metadata.GetMethodDefinition(use.User).GetDeclaringType() != type)
                uses.TryAdd(method, use);
        }
    }

    private static bool IsStateMachine(MetadataReader metadata, TypeDefinitionHandle type)
    {
        var name = SharedNames.Of(metadata, metadata.GetTypeDefinition(type).Name);
        return GeneratedNames.TryGetOwner(name, out _);
    }
}
