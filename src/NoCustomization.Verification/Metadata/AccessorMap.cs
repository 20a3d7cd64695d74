using System.Collections.Generic;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>Which property or event each accessor method of a type belongs to.</summary>
internal static class AccessorMap
{
    /// <summary>The accessors of a type.</summary>
    public static Dictionary<MethodDefinitionHandle, EntityHandle> Of(AssemblyImage image, TypeDefinitionHandle type)
    {
        var map = new Dictionary<MethodDefinitionHandle, EntityHandle>();
        var metadata = image.Metadata;
        foreach (var handle in image.PropertiesOf(type))
        {
            var accessors = metadata.GetPropertyDefinition(handle).GetAccessors();
            Add(accessors.Getter, handle);
            Add(accessors.Setter, handle);
            foreach (var other in accessors.Others)
                Add(other, handle);
        }

        foreach (var handle in image.EventsOf(type))
        {
            var accessors = metadata.GetEventDefinition(handle).GetAccessors();
            Add(accessors.Adder, handle);
            Add(accessors.Remover, handle);
            Add(accessors.Raiser, handle);
            foreach (var other in accessors.Others)
                Add(other, handle);
        }

        return map;

        void Add(MethodDefinitionHandle method, EntityHandle owner)
        {
            if (!method.IsNil)
                map.TryAdd(method, owner);
        }
    }
}
