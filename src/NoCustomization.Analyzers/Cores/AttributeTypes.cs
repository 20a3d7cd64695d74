using System.Reflection.Metadata;

namespace NoCustomization.Analyzers.Cores;

/// <summary>
/// Lets attribute values be decoded without any other assembly at hand: types are their names, and an enum whose assembly is not there counts
/// as the 32-bit number that all enums of the annotations are.
/// </summary>
internal sealed class AttributeTypes : ICustomAttributeTypeProvider<string>
{
    /// <summary>The only instance.</summary>
    public static readonly AttributeTypes Instance = new();

    /// <inheritdoc/>
    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    /// <inheritdoc/>
    public string GetSystemType() => "System.Type";

    /// <inheritdoc/>
    public string GetSZArrayType(string elementType) => elementType + "[]";

    /// <inheritdoc/>
    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeDefinition(handle);
        return reader.GetString(type.Namespace) + "." + reader.GetString(type.Name);
    }

    /// <inheritdoc/>
    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        return reader.GetString(type.Namespace) + "." + reader.GetString(type.Name);
    }

    /// <inheritdoc/>
    public string GetTypeFromSerializedName(string name) => name;

    /// <inheritdoc/>
    public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

    /// <inheritdoc/>
    public bool IsSystemType(string type) => type == "System.Type";
}
