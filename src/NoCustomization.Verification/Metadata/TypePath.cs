using System;
using System.Collections.Generic;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>The namespace and the names, outermost first, of a type definition or reference, as metadata holds them.</summary>
internal readonly struct TypePath
{
    /// <summary>How deep types may be nested. Compilers nest a handful deep; a cycle in a damaged table must end.</summary>
    public const int MaxNesting = 64;

    private TypePath(string @namespace, string[] names)
    {
        Namespace = @namespace;
        Names = names;
    }

    /// <summary>The namespace of the outermost type; empty for the global one.</summary>
    public string Namespace { get; }

    /// <summary>Metadata names, outermost first, with arity suffixes.</summary>
    public string[] Names { get; }

    /// <summary>Reflection-style full name, without the assembly: <c>Ns.Outer`1+Inner</c>.</summary>
    public string FullName
    {
        get
        {
            var joined = Names.Length == 1 ? Names[0] : string.Join('+', Names);
            return Namespace.Length == 0 ? joined : Namespace + "." + joined;
        }
    }

    /// <summary>The path of a type definition or reference.</summary>
    /// <exception cref="BadImageFormatException">The nesting is cyclic or absurdly deep.</exception>
    public static TypePath Of(MetadataReader metadata, EntityHandle handle)
    {
        var outer = OuterOf(metadata, handle, out var @namespace, out var name);
        if (outer.IsNil)
            return new TypePath(SharedNames.Of(metadata, @namespace), [SharedNames.Of(metadata, name)]);
        var names = new List<string> { SharedNames.Of(metadata, name) };
        var current = handle;
        while (!outer.IsNil)
        {
            if (names.Count > MaxNesting)
                throw new BadImageFormatException("Types are nested without end.");
            current = outer;
            outer = OuterOf(metadata, current, out @namespace, out name);
            names.Add(SharedNames.Of(metadata, name));
        }

        names.Reverse();
        return new TypePath(SharedNames.Of(metadata, @namespace), [.. names]);
    }

    /// <summary>The type that contains a definition or reference, nil for an outermost one, and its own names.</summary>
    public static EntityHandle OuterOf(MetadataReader metadata, EntityHandle handle, out StringHandle @namespace, out StringHandle name)
    {
        if (handle.Kind == HandleKind.TypeDefinition)
        {
            var definition = metadata.GetTypeDefinition((TypeDefinitionHandle)handle);
            (@namespace, name) = (definition.Namespace, definition.Name);
            return definition.GetDeclaringType();
        }

        if (handle.Kind != HandleKind.TypeReference)
            throw new BadImageFormatException("Neither a type definition nor a reference.");
        var reference = metadata.GetTypeReference((TypeReferenceHandle)handle);
        (@namespace, name) = (reference.Namespace, reference.Name);
        return reference.ResolutionScope.Kind == HandleKind.TypeReference ? reference.ResolutionScope : default;
    }
}
