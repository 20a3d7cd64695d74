using System.Reflection;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>
/// How an enum argument is stored in an attribute's blob: as its underlying type. An enum of another assembly counts as <c>int</c>, which all
/// enums of the attributes we read are; where it is not, the blob does not add up and the attribute is reported as damaged.
/// </summary>
internal static class EnumSize
{
    /// <summary>The storage of an enum named in a signature.</summary>
    public static SerializationTypeCode Of(MetadataReader metadata, EntityHandle type) =>
        type.Kind == HandleKind.TypeDefinition ? Underlying(metadata, (TypeDefinitionHandle)type) : SerializationTypeCode.Int32;

    /// <summary>The storage of an enum named by a serialized name: without an assembly it is one of this assembly.</summary>
    public static SerializationTypeCode Of(MetadataReader metadata, string name)
    {
        var comma = name.IndexOf(',');
        if (comma >= 0)
            name = name[..comma].TrimEnd();
        foreach (var handle in metadata.TypeDefinitions)
        {
            // Names are compared piecewise only where the simple name fits, to build few strings.
            var simple = metadata.GetTypeDefinition(handle).Name;
            var last = name.LastIndexOfAny(['.', '+']);
            if (metadata.StringComparer.Equals(simple, name[(last + 1)..]) && TypePath.Of(metadata, handle).FullName == name)
                return Underlying(metadata, handle);
        }

        return SerializationTypeCode.Int32;
    }

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
