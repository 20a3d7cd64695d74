using System;
using System.Collections.Generic;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>
/// Reads attribute blobs (ECMA-335 II.23.3). The platform's decoder reserves as many elements as a damaged blob claims; this one never
/// reserves more than the blob has bytes, and bounds nesting.
/// </summary>
internal ref struct AttributeBlob
{
    private const int MaxDepth = 20;

    // How an enum of another assembly may be stored; nearly all are int.
    private static readonly SerializationTypeCode[] EnumSizes =
        [SerializationTypeCode.Int32, SerializationTypeCode.Byte, SerializationTypeCode.Int64, SerializationTypeCode.Int16];
    private const int BitsOfChoice = 2;
    private const int MaxGuessed = 4;

    private readonly MetadataReader _metadata;
    private readonly int _choices;
    private readonly int _guessed;
    private BlobReader _blob;
    private int _depth;
    private int _foreignEnums;

    private AttributeBlob(MetadataReader metadata, BlobHandle blob, int choices, int guessed)
    {
        _metadata = metadata;
        _blob = metadata.GetBlobReader(blob);
        _choices = choices;
        _guessed = guessed;
    }

    /// <summary>Reads all arguments.</summary>
    public static AttributeValue Read(MetadataReader metadata, CustomAttribute attribute)
    {
        var signature = attribute.Constructor.Kind == HandleKind.MethodDefinition
            ? metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).Signature
            : metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Signature;
        var parameters = SignatureParser.Method(metadata, signature).Parameters;
        // The size of another assembly's enum is not written here: the first choice of sizes counts with which the blob adds up, int before others.
        var guessed = 0;
        for (var choices = 0; ; choices++)
        {
            var reader = new AttributeBlob(metadata, attribute.Value, choices, guessed);
            try
            {
                return reader.Read(parameters);
            }
            catch (BadImageFormatException) when (Math.Min(reader._foreignEnums, MaxGuessed) > guessed)
            {
                (guessed, choices) = (guessed + 1, 0);
            }
            catch (BadImageFormatException) when (choices + 1 < 1 << BitsOfChoice * guessed)
            {
                // Another choice may fit.
            }
        }
    }

    private AttributeValue Read(SignatureType[] parameters)
    {
        if (_blob.ReadUInt16() != 1)
            throw new BadImageFormatException("Not an attribute's arguments.");
        var values = new object?[parameters.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = Argument(CodeOf(parameters[i]));
        var named = new List<KeyValuePair<string, object?>>();
        for (var count = _blob.RemainingBytes >= 2 ? _blob.ReadUInt16() : 0; count > 0; count--)
        {
            if (_blob.ReadByte() is not ((byte)CustomAttributeNamedArgumentKind.Field or (byte)CustomAttributeNamedArgumentKind.Property))
                throw new BadImageFormatException("A named argument is neither a field nor a property.");
            var type = NamedType();
            var name = _blob.ReadSerializedString() ?? "";
            named.Add(new(name, Argument(type)));
        }

        return _blob.RemainingBytes == 0 ? new AttributeValue(values, named) : throw new BadImageFormatException("An attribute's arguments do not add up.");
    }

    // The type of an argument: an element code, and for an array that of its elements.
    private readonly record struct Code(SerializationTypeCode Type, SerializationTypeCode Element = default);

    private Code CodeOf(SignatureType type) => type.Kind == SignatureKind.Vector
        ? new Code(SerializationTypeCode.SZArray, ScalarOf(type.Element!))
        : new Code(ScalarOf(type));

    private SerializationTypeCode ScalarOf(SignatureType type)
    {
        if (type.Kind == SignatureKind.Primitive)
        {
            return type.Name switch
            {
                "System.Boolean" => SerializationTypeCode.Boolean,
                "System.Char" => SerializationTypeCode.Char,
                "System.SByte" => SerializationTypeCode.SByte,
                "System.Byte" => SerializationTypeCode.Byte,
                "System.Int16" => SerializationTypeCode.Int16,
                "System.UInt16" => SerializationTypeCode.UInt16,
                "System.Int32" => SerializationTypeCode.Int32,
                "System.UInt32" => SerializationTypeCode.UInt32,
                "System.Int64" => SerializationTypeCode.Int64,
                "System.UInt64" => SerializationTypeCode.UInt64,
                "System.Single" => SerializationTypeCode.Single,
                "System.Double" => SerializationTypeCode.Double,
                "System.String" => SerializationTypeCode.String,
                "System.Object" => SerializationTypeCode.TaggedObject,
                _ => throw new BadImageFormatException("An attribute's parameter has no allowed type."),
            };
        }

        if (type.Kind != SignatureKind.Named)
            throw new BadImageFormatException("An attribute's parameter has no allowed type.");
        return TypePath.Of(_metadata, type.Handle).FullName == "System.Type" ? SerializationTypeCode.Type : EnumSize.Of(_metadata, type.Handle) ?? Chosen();
    }

    private Code NamedType()
    {
        var code = _blob.ReadSerializationTypeCode();
        return code == SerializationTypeCode.SZArray ? new Code(code, NamedScalar(_blob.ReadSerializationTypeCode())) : new Code(NamedScalar(code));
    }

    private SerializationTypeCode NamedScalar(SerializationTypeCode code) =>
        code == SerializationTypeCode.Enum ? EnumSize.Of(_metadata, _blob.ReadSerializedString() ?? "") ?? Chosen() : code;

    private SerializationTypeCode Chosen()
    {
        // The last of those guessed changes first.
        var place = _guessed - ++_foreignEnums;
        return EnumSizes[place < 0 ? 0 : _choices >> BitsOfChoice * place & ((1 << BitsOfChoice) - 1)];
    }

    private object? Argument(Code code)
    {
        if (++_depth > MaxDepth)
            throw new BadImageFormatException("An attribute's arguments are nested too deeply.");
        var value = code.Type switch
        {
            SerializationTypeCode.Boolean => _blob.ReadByte() != 0,
            SerializationTypeCode.Char => (object)(char)_blob.ReadUInt16(),
            SerializationTypeCode.SByte => _blob.ReadSByte(),
            SerializationTypeCode.Byte => _blob.ReadByte(),
            SerializationTypeCode.Int16 => _blob.ReadInt16(),
            SerializationTypeCode.UInt16 => _blob.ReadUInt16(),
            SerializationTypeCode.Int32 => _blob.ReadInt32(),
            SerializationTypeCode.UInt32 => _blob.ReadUInt32(),
            SerializationTypeCode.Int64 => _blob.ReadInt64(),
            SerializationTypeCode.UInt64 => _blob.ReadUInt64(),
            SerializationTypeCode.Single => _blob.ReadSingle(),
            SerializationTypeCode.Double => _blob.ReadDouble(),
            SerializationTypeCode.String => _blob.ReadSerializedString(),
            SerializationTypeCode.Type => _blob.ReadSerializedString() is { } name ? new AttributeType(name) : null,
            SerializationTypeCode.TaggedObject => Argument(NamedType()),
            SerializationTypeCode.SZArray => Elements(code.Element),
            _ => throw new BadImageFormatException("An attribute's argument has no known type."),
        };
        _depth--;
        return value;
    }

    private object?[]? Elements(SerializationTypeCode type)
    {
        var count = _blob.ReadInt32();
        if (count == -1)
            return null;
        if (count < 0 || count > _blob.RemainingBytes)
            throw new BadImageFormatException("An attribute's array is longer than its blob.");
        var values = new object?[count];
        for (var i = 0; i < count; i++)
            values[i] = Argument(new Code(type));
        return values;
    }
}
