using System;
using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.References;

/// <summary>
/// The extension blocks of a static class (C# 14). The compiler repeats the receiver of a block as the first parameter of each static method that holds the code of a
/// member; it was written once, and a marker method in a nameless nested type has it.
/// </summary>
internal sealed class ExtensionBlocks
{
    private readonly MetadataReader _metadata;
    private readonly List<(string Name, int Parameters, int Arity)> _members = [];

    private ExtensionBlocks(MetadataReader metadata) => _metadata = metadata;

    /// <summary>The methods whose only parameter is the receiver as written, one for each block.</summary>
    public List<MethodDefinitionHandle> Markers { get; } = [];

    /// <summary>The blocks of a type; null where it has none.</summary>
    public static ExtensionBlocks? Of(MetadataReader metadata, in TypeDefinition type)
    {
        if ((type.Attributes & (TypeAttributes.Abstract | TypeAttributes.Sealed)) != (TypeAttributes.Abstract | TypeAttributes.Sealed))
            return null;
        ExtensionBlocks? blocks = null;
        foreach (var nested in type.GetNestedTypes())
        {
            var group = metadata.GetTypeDefinition(nested);
            if (metadata.StringComparer.StartsWith(group.Name, "<G>$"))
                (blocks ??= new ExtensionBlocks(metadata)).Add(group);
        }

        return blocks;
    }

    /// <summary>Whether a method holds the code of a member with a receiver.</summary>
    /// <param name="method">A method of the static class.</param>
    /// <param name="shape">Its signature.</param>
    /// <param name="arity">How many of its type parameters are the block's.</param>
    public bool TakesReceiver(in MethodDefinition method, MethodShape shape, out int arity)
    {
        arity = 0;
        foreach (var member in _members)
        {
            if (member.Parameters + 1 != shape.Parameters.Length || !_metadata.StringComparer.Equals(method.Name, member.Name))
                continue;
            arity = member.Arity;
            return true;
        }

        return false;
    }

    private void Add(in TypeDefinition group)
    {
        var arity = group.GetGenericParameters().Count;
        foreach (var handle in group.GetMethods())
        {
            var method = _metadata.GetMethodDefinition(handle);
            if ((method.Attributes & MethodAttributes.Static) == 0)
                _members.Add((_metadata.GetString(method.Name), SignatureParser.Method(_metadata, method.Signature).Parameters.Length, arity));
        }

        foreach (var nested in group.GetNestedTypes())
        {
            foreach (var handle in _metadata.GetTypeDefinition(nested).GetMethods())
            {
                if (_metadata.StringComparer.Equals(_metadata.GetMethodDefinition(handle).Name, "<Extension>$"))
                    Markers.Add(handle);
            }
        }
    }
}
