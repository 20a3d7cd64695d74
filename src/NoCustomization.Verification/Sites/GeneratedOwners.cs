using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Sites;

/// <summary>
/// The user-written methods to which lambdas, local functions and state machines belong. Names tell only the member's name, not which overload;
/// so where code is found in a generated method, the bodies around it are searched for the instruction that uses it.
/// </summary>
internal sealed class GeneratedOwners(AssemblyImage image)
{
    private readonly Dictionary<EntityHandle, Dictionary<MethodDefinitionHandle, GeneratedUse>> _uses = [];

    /// <summary>The user-written method a method belongs to; the method itself where a user wrote it; the type where no method is known.</summary>
    /// <param name="method">The method.</param>
    /// <param name="entry">For a generated one: the offset in the owner at which it, or what holds it, is used; -1 where unknown.</param>
    public EntityHandle OwnerOf(MethodDefinitionHandle method, out int entry)
    {
        entry = -1;
        var metadata = image.Metadata;
        var type = metadata.GetMethodDefinition(method).GetDeclaringType();
        if (!IsGenerated(metadata, type, method))
            return method;
        var home = UserTypeOf(metadata, type);
        if (home.IsNil)
            return type;
        if (!_uses.TryGetValue(home, out var uses))
            _uses.Add(home, uses = GeneratedUses.In(image, home));
        var current = method;
        // A lambda inside an async local function inside a lambda: each step leads outwards; a cycle (two local functions) must end.
        for (var step = 0; step <= uses.Count; step++)
        {
            if (!uses.TryGetValue(current, out var use))
                return ByName(metadata, home, current) is { IsNil: false } named ? named : home;
            entry = use.Offset;
            if (!IsGenerated(metadata, metadata.GetMethodDefinition(use.User).GetDeclaringType(), use.User))
                return use.User;
            current = use.User;
        }

        entry = -1;
        return ByName(metadata, home, method) is { IsNil: false } fallback ? fallback : home;
    }

    /// <summary>Whether the compiler made a method: by its name, or by the name of its type.</summary>
    public static bool IsGenerated(MetadataReader metadata, TypeDefinitionHandle type, MethodDefinitionHandle method) =>
        GeneratedNames.IsUnspeakableMethod(SharedNames.Of(metadata, metadata.GetMethodDefinition(method).Name)) || IsGeneratedType(metadata, type);

    /// <summary>Whether the compiler made a nested type.</summary>
    public static bool IsGeneratedType(MetadataReader metadata, TypeDefinitionHandle type)
    {
        var definition = metadata.GetTypeDefinition(type);
        return definition.Attributes.IsNested() && GeneratedNames.IsUnspeakableType(SharedNames.Of(metadata, definition.Name));
    }

    /// <summary>The innermost type around a type, or itself, that a user wrote.</summary>
    public static TypeDefinitionHandle UserTypeOf(MetadataReader metadata, TypeDefinitionHandle type)
    {
        for (var depth = 0; IsGeneratedType(metadata, type); depth++)
        {
            if (depth > TypePath.MaxNesting)
                throw new BadImageFormatException("Types are nested without end.");
            type = metadata.GetTypeDefinition(type).GetDeclaringType();
        }

        return type;
    }

    // Code that nothing uses any more still carries its member's name; overloads cannot be told apart then.
    private static MethodDefinitionHandle ByName(MetadataReader metadata, TypeDefinitionHandle home, MethodDefinitionHandle method)
    {
        var definition = metadata.GetMethodDefinition(method);
        if (!GeneratedNames.TryGetOwner(SharedNames.Of(metadata, definition.Name), out var owner)
            && !GeneratedNames.TryGetOwner(SharedNames.Of(metadata, metadata.GetTypeDefinition(definition.GetDeclaringType()).Name), out owner))
        {
            return default;
        }

        foreach (var candidate in metadata.GetTypeDefinition(home).GetMethods())
        {
            var name = SharedNames.Of(metadata, metadata.GetMethodDefinition(candidate).Name);
            // In the names of types a dot is written as a dash.
            if (name == owner || name.Length == owner.Length && name.Replace('.', '-') == owner)
                return candidate;
        }

        return default;
    }
}

/// <summary>Where a generated method is used.</summary>
/// <param name="User">The method that uses it.</param>
/// <param name="Offset">The instruction; -1 where an attribute tells.</param>
internal readonly record struct GeneratedUse(MethodDefinitionHandle User, int Offset);
