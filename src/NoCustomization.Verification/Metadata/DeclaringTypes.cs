using System;
using System.Collections.Generic;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>The types that declare properties and events, which the rows themselves do not name. Made when first asked for.</summary>
internal sealed class DeclaringTypes
{
    private readonly Dictionary<EntityHandle, TypeDefinitionHandle> _types = [];

    /// <summary>Indexes an assembly.</summary>
    public DeclaringTypes(MetadataReader metadata)
    {
        foreach (var type in metadata.TypeDefinitions)
        {
            var definition = metadata.GetTypeDefinition(type);
            foreach (var property in definition.GetProperties())
                _types.TryAdd(property, type);
            foreach (var @event in definition.GetEvents())
                _types.TryAdd(@event, type);
        }
    }

    /// <summary>The type that declares a property or event.</summary>
    /// <exception cref="BadImageFormatException">No type does.</exception>
    public TypeDefinitionHandle Of(EntityHandle member) =>
        _types.TryGetValue(member, out var type) ? type : throw new BadImageFormatException("A property or event belongs to no type.");
}
