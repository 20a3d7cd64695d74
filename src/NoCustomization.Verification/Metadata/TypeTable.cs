using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>The types of one assembly by metadata name, and the types it forwards to others.</summary>
internal sealed class TypeTable
{
    private readonly MetadataReader _metadata;
    private readonly Dictionary<(string Namespace, string Name), TypeDefinitionHandle> _topLevel = [];
    private readonly Dictionary<(string Namespace, string Name), AssemblyReferenceHandle> _forwarded = [];
    private Dictionary<(TypeDefinitionHandle Outer, string Name), TypeDefinitionHandle>? _nested;

    /// <summary>Indexes an assembly. Of two types with one name the first counts, as for the runtime.</summary>
    public TypeTable(MetadataReader metadata)
    {
        _metadata = metadata;
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (!type.Attributes.IsNested())
                _topLevel.TryAdd((metadata.GetString(type.Namespace), metadata.GetString(type.Name)), handle);
        }

        foreach (var handle in metadata.ExportedTypes)
        {
            var type = metadata.GetExportedType(handle);
            if (type.Implementation.Kind == HandleKind.AssemblyReference)
                _forwarded.TryAdd((metadata.GetString(type.Namespace), metadata.GetString(type.Name)), (AssemblyReferenceHandle)type.Implementation);
        }
    }

    /// <summary>A top-level type, or nil.</summary>
    public TypeDefinitionHandle Find(string @namespace, string name) => _topLevel.GetValueOrDefault((@namespace, name));

    /// <summary>The assembly a top-level type is forwarded to, or nil.</summary>
    public AssemblyReferenceHandle FindForwarded(string @namespace, string name) => _forwarded.GetValueOrDefault((@namespace, name));

    /// <summary>A type by the names of a path, or nil.</summary>
    public TypeDefinitionHandle Find(in TypePath path)
    {
        var type = Find(path.Namespace, path.Names[0]);
        for (var i = 1; i < path.Names.Length && !type.IsNil; i++)
            type = FindNested(type, path.Names[i]);
        return type;
    }

    /// <summary>A nested type, or nil.</summary>
    public TypeDefinitionHandle FindNested(TypeDefinitionHandle outer, string name)
    {
        if (_nested is null)
        {
            _nested = [];
            foreach (var handle in _metadata.TypeDefinitions)
            {
                var type = _metadata.GetTypeDefinition(handle);
                if (type.Attributes.IsNested())
                    _nested.TryAdd((type.GetDeclaringType(), _metadata.GetString(type.Name)), handle);
            }
        }

        return _nested.GetValueOrDefault((outer, name));
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
