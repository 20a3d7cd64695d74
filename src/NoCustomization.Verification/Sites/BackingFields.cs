using System;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Sites;

/// <summary>The property or event that a compiler-made field stores.</summary>
internal static class BackingFields
{
    /// <summary>The property or event of a field; the field itself where a user wrote it.</summary>
    public static EntityHandle HomeOf(AssemblyImage image, FieldDefinitionHandle handle)
    {
        var metadata = image.Metadata;
        var field = metadata.GetFieldDefinition(handle);
        if ((field.Attributes & FieldAttributes.FieldAccessMask) != FieldAttributes.Private)
            return handle;
        var name = metadata.GetString(field.Name);
        var type = metadata.GetTypeDefinition(field.GetDeclaringType());
        const string Suffix = ">k__BackingField";
        if (name.StartsWith('<') && name.EndsWith(Suffix, StringComparison.Ordinal))
            return Property(metadata, type, name[1..^Suffix.Length]) is { IsNil: false } property ? property : handle;
        if (AttributeNames.Any(metadata, field.GetCustomAttributes(), "System.Runtime.CompilerServices", "AccessedThroughPropertyAttribute") && name.StartsWith('_'))
            return Property(metadata, type, name[1..]) is { IsNil: false } withEvents ? withEvents : handle;
        foreach (var candidate in type.GetEvents())
        {
            var eventName = metadata.GetEventDefinition(candidate).Name;
            // C# gives the field the event's name, Visual Basic adds "Event".
            if (metadata.StringComparer.Equals(eventName, name) || name.Length > 5 && name.EndsWith("Event", StringComparison.Ordinal) && metadata.StringComparer.Equals(eventName, name[..^5]))
                return candidate;
        }

        return name.StartsWith('_') && AttributeNames.AnyCompilerGenerated(metadata, field.GetCustomAttributes())
            && Property(metadata, type, name[1..]) is { IsNil: false } automatic ? automatic : handle;
    }

    private static PropertyDefinitionHandle Property(MetadataReader metadata, TypeDefinition type, string name)
    {
        foreach (var handle in type.GetProperties())
        {
            if (metadata.StringComparer.Equals(metadata.GetPropertyDefinition(handle).Name, name))
                return handle;
        }

        return default;
    }
}
