using System;
using System.Collections.Generic;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>The types that declare properties and events, which the rows themselves do not name. Made when first asked for.</summary>
internal sealed class DeclaringTypes
{
    private readonly Dictionary<EntityHandle, TypeDefinitionHandle> _types = [];

    /// <summary>Indexes an assembly.</summary>
    public DeclaringTypes(AssemblyImage image)
    {
        foreach (var type in image.Metadata.TypeDefinitions)
        {
            foreach (var property in image.PropertiesOf(type))
                _types.TryAdd(property, type);
            foreach (var @event in image.EventsOf(type))
                _types.TryAdd(@event, type);
        }
    }

    /// <summary>The type that declares a property or event.</summary>
    /// <exception cref="BadImageFormatException">No type does.</exception>
    public TypeDefinitionHandle Of(EntityHandle member) =>
        _types.TryGetValue(member, out var type) ? type : throw new BadImageFormatException("A property or event belongs to no type.");
}
