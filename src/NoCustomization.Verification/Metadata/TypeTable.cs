using System;
using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>The types of one assembly by metadata name, and the types it forwards to others.</summary>
internal sealed class TypeTable
{
    private readonly MetadataReader _metadata;
    private readonly NameTable<TypeDefinitionHandle> _topLevel = new();
    private readonly NameTable<AssemblyReferenceHandle> _forwarded = new();
    private Dictionary<EntityHandle, Dictionary<string, TypeDefinitionHandle>>? _nested;
    private Dictionary<string, TypeDefinitionHandle>? _public;

    /// <summary>Indexes an assembly. Of two types with one name the first counts, as for the runtime.</summary>
    public TypeTable(MetadataReader metadata)
    {
        _metadata = metadata;
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (!type.Attributes.IsNested())
                _topLevel.TryAdd(metadata, type.Namespace, type.Name, handle);
        }

        foreach (var handle in metadata.ExportedTypes)
        {
            var type = metadata.GetExportedType(handle);
            if (type.Implementation.Kind == HandleKind.AssemblyReference)
                _forwarded.TryAdd(metadata, type.Namespace, type.Name, (AssemblyReferenceHandle)type.Implementation);
        }
    }

    /// <summary>A top-level type, or nil.</summary>
    public TypeDefinitionHandle Find(string @namespace, string name) => _topLevel.Find(@namespace, name);

    /// <summary>A public top-level type, its name in whatever letter case, or nil.</summary>
    public TypeDefinitionHandle FindPublicInAnyCase(string @namespace, string name) => (_public ??= IndexPublic()).GetValueOrDefault(@namespace + "." + name);

    /// <summary>The assembly a top-level type is forwarded to, or nil.</summary>
    public AssemblyReferenceHandle FindForwarded(string @namespace, string name) => _forwarded.Find(@namespace, name);

    /// <summary>The assembly to which the outermost type of a definition or reference of another module is forwarded, or nil.</summary>
    public AssemblyReferenceHandle FindForwarded(MetadataReader metadata, StringHandle @namespace, StringHandle name) => _forwarded.Find(metadata, @namespace, name);

    /// <summary>The type that has the names of a definition or reference of another module, or nil.</summary>
    public TypeDefinitionHandle Find(MetadataReader metadata, EntityHandle type) => Find(metadata, type, 0);

    /// <summary>A nested type, or nil.</summary>
    public TypeDefinitionHandle FindNested(TypeDefinitionHandle outer, string name) =>
        NestedIn(outer) is { } types ? types.GetValueOrDefault(name) : default;

    private TypeDefinitionHandle Find(MetadataReader metadata, EntityHandle type, int depth)
    {
        if (depth > TypePath.MaxNesting)
            throw new BadImageFormatException("Types are nested without end.");
        var outer = TypePath.OuterOf(metadata, type, out var @namespace, out var name);
        if (outer.IsNil)
            return _topLevel.Find(metadata, @namespace, name);
        var container = Find(metadata, outer, depth + 1);
        return !container.IsNil && NestedIn(container) is { } types && types.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(Utf8Names.Of(metadata, name), out var nested)
            ? nested
            : default;
    }

    private Dictionary<string, TypeDefinitionHandle>? NestedIn(TypeDefinitionHandle outer) => (_nested ??= IndexNested()).GetValueOrDefault(outer);

    private Dictionary<string, TypeDefinitionHandle> IndexPublic()
    {
        var index = new Dictionary<string, TypeDefinitionHandle>(StringComparer.OrdinalIgnoreCase);
        foreach (var handle in _metadata.TypeDefinitions)
        {
            var type = _metadata.GetTypeDefinition(handle);
            if ((type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
                index.TryAdd(_metadata.GetString(type.Namespace) + "." + _metadata.GetString(type.Name), handle);
        }

        return index;
    }

    private Dictionary<EntityHandle, Dictionary<string, TypeDefinitionHandle>> IndexNested()
    {
        var index = new Dictionary<EntityHandle, Dictionary<string, TypeDefinitionHandle>>();
        foreach (var handle in _metadata.TypeDefinitions)
        {
            var type = _metadata.GetTypeDefinition(handle);
            if (!type.Attributes.IsNested())
                continue;
            var outer = type.GetDeclaringType();
            if (!index.TryGetValue(outer, out var types))
                index.Add(outer, types = new Dictionary<string, TypeDefinitionHandle>(Utf8Names.Comparer));
            types.TryAdd(_metadata.GetString(type.Name), handle);
        }

        return index;
    }
}

/// <summary>Readings of type attributes.</summary>
internal static class TypeAttributesExtensions
{
    /// <summary>Whether the type is nested in another.</summary>
    public static bool IsNested(this TypeAttributes attributes) => (attributes & TypeAttributes.VisibilityMask) > TypeAttributes.Public;

    /// <summary>Whether it is an interface.</summary>
    public static bool IsInterface(this TypeAttributes attributes) => (attributes & TypeAttributes.Interface) != 0;
}
