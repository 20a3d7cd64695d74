using System.Reflection;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>How an enum argument is stored in an attribute's blob: as its underlying type.</summary>
internal static class EnumSize
{
    /// <summary>The storage of an enum named in a signature; null for another assembly's, unless well known.</summary>
    public static SerializationTypeCode? Of(MetadataReader metadata, EntityHandle type) =>
        type.Kind == HandleKind.TypeDefinition ? Underlying(metadata, (TypeDefinitionHandle)type) : WellKnown(TypePath.Of(metadata, type).FullName);

    /// <summary>The storage of an enum named by a serialized name, which without an assembly is one of this assembly; null for another's, unless well known.</summary>
    public static SerializationTypeCode? Of(MetadataReader metadata, string name)
    {
        var comma = name.IndexOf(',');
        if (comma >= 0)
            name = name[..comma].TrimEnd();
        var last = name.LastIndexOfAny(['.', '+']);
        foreach (var handle in metadata.TypeDefinitions)
        {
            // Full names are built only where the simple name fits.
            if (metadata.StringComparer.Equals(metadata.GetTypeDefinition(handle).Name, name[(last + 1)..]) && TypePath.Of(metadata, handle).FullName == name)
                return Underlying(metadata, handle);
        }

        return WellKnown(name);
    }

    // The framework's enums that attributes take and that are no int.
    private static SerializationTypeCode? WellKnown(string name) => name switch
    {
        "System.Diagnostics.Tracing.EventKeywords" => SerializationTypeCode.Int64,
        "System.Diagnostics.Tracing.EventChannel" or "System.Security.SecurityRuleSet" => SerializationTypeCode.Byte,
        _ => null,
    };

    private static SerializationTypeCode Underlying(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        foreach (var field in metadata.GetTypeDefinition(handle).GetFields())
        {
            var definition = metadata.GetFieldDefinition(field);
            if ((definition.Attributes & FieldAttributes.Static) != 0)
                continue;
            return SignatureParser.Field(metadata, definition.Signature).Name switch
            {
                "System.Boolean" => SerializationTypeCode.Boolean,
                "System.Char" => SerializationTypeCode.Char,
                "System.SByte" => SerializationTypeCode.SByte,
                "System.Byte" => SerializationTypeCode.Byte,
                "System.Int16" => SerializationTypeCode.Int16,
                "System.UInt16" => SerializationTypeCode.UInt16,
                "System.UInt32" => SerializationTypeCode.UInt32,
                "System.Int64" => SerializationTypeCode.Int64,
                "System.UInt64" => SerializationTypeCode.UInt64,
                _ => SerializationTypeCode.Int32,
            };
        }

        return SerializationTypeCode.Int32;
    }
}
