using System;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>
/// Reads signature blobs (ECMA-335 II.23.2). The platform's decoder recurses as deep as the blob says, which a hostile file turns into a
/// stack overflow; this one bounds depth and size and answers everything else with <see cref="BadImageFormatException"/>.
/// </summary>
internal ref struct SignatureParser
{
    // Far above what compilers write; the runtime itself gives up earlier.
    private const int MaxDepth = 200;
    private const int MaxNodes = 20_000;

    private readonly MetadataReader _metadata;
    private BlobReader _blob;
    private int _depth;
    private int _nodes;

    private SignatureParser(MetadataReader metadata, BlobHandle blob)
    {
        _metadata = metadata;
        _blob = metadata.GetBlobReader(blob);
    }

    /// <summary>The signature of a method, a method reference or a property.</summary>
    public static MethodShape Method(MetadataReader metadata, BlobHandle blob) => new SignatureParser(metadata, blob).Method();

    /// <summary>How many parameters the signature of a method or property has; to tell most signatures apart without reading their types.</summary>
    public static int ParameterCount(MetadataReader metadata, BlobHandle blob)
    {
        var reader = metadata.GetBlobReader(blob);
        if (reader.ReadSignatureHeader().IsGeneric)
            reader.ReadCompressedInteger();
        return reader.ReadCompressedInteger();
    }

    /// <summary>The type of a field.</summary>
    public static SignatureType Field(MetadataReader metadata, BlobHandle blob)
    {
        var parser = new SignatureParser(metadata, blob);
        if (parser._blob.ReadSignatureHeader().Kind != System.Reflection.Metadata.SignatureKind.Field)
            throw new BadImageFormatException("Not a field signature.");
        return parser.Type();
    }

    /// <summary>The type a specification constructs.</summary>
    public static SignatureType Specification(MetadataReader metadata, TypeSpecificationHandle handle) =>
        new SignatureParser(metadata, metadata.GetTypeSpecification(handle).Signature).Type();

    /// <summary>The definition or reference that a specification constructs; nil for arrays, pointers and parameters. Of a constructed type the arguments are not parsed.</summary>
    public static EntityHandle DefinitionIn(MetadataReader metadata, TypeSpecificationHandle handle)
    {
        var blob = metadata.GetBlobReader(metadata.GetTypeSpecification(handle).Signature);
        if (blob.ReadSignatureTypeCode() == SignatureTypeCode.GenericTypeInstance)
        {
            blob.ReadCompressedInteger(); // class or value type
            if (blob.ReadTypeHandle() is { IsNil: false, Kind: not HandleKind.TypeSpecification } definition)
                return definition;
        }

        var type = Specification(metadata, handle);
        return type.Kind is SignatureKind.Named or SignatureKind.Generic ? type.Handle : default;
    }

    /// <summary>The type arguments of a method specification.</summary>
    public static SignatureType[] MethodArguments(MetadataReader metadata, BlobHandle blob)
    {
        var parser = new SignatureParser(metadata, blob);
        if (parser._blob.ReadSignatureHeader().Kind != System.Reflection.Metadata.SignatureKind.MethodSpecification)
            throw new BadImageFormatException("Not a method specification.");
        return parser.Types(parser.Count());
    }

    /// <summary>The types of a method's locals.</summary>
    public static SignatureType[] Locals(MetadataReader metadata, StandaloneSignatureHandle handle)
    {
        var parser = new SignatureParser(metadata, metadata.GetStandaloneSignature(handle).Signature);
        if (parser._blob.ReadSignatureHeader().Kind != System.Reflection.Metadata.SignatureKind.LocalVariables)
            throw new BadImageFormatException("Not a signature of locals.");
        return parser.Types(parser.Count());
    }

    private MethodShape Method()
    {
        var header = _blob.ReadSignatureHeader();
        if (header.Kind is not (System.Reflection.Metadata.SignatureKind.Method or System.Reflection.Metadata.SignatureKind.Property))
            throw new BadImageFormatException("Not a method signature.");
        var generic = header.IsGeneric ? _blob.ReadCompressedInteger() : 0;
        var count = Count();
        return new MethodShape(header, generic, Type(), Types(count));
    }

    private SignatureType[] Types(int count)
    {
        var types = count == 0 ? [] : new SignatureType[count];
        for (var i = 0; i < count; i++)
            types[i] = Type();
        return types;
    }

    // Each of the things counted takes at least one byte, so a count beyond the rest of the blob is a lie.
    private int Count()
    {
        var count = _blob.ReadCompressedInteger();
        return count <= _blob.RemainingBytes ? count : throw new BadImageFormatException("A count exceeds its signature.");
    }

    private SignatureType Type()
    {
        if (++_depth > MaxDepth || ++_nodes > MaxNodes)
            throw new BadImageFormatException("A signature is nested too deeply.");
        var type = TypeCore();
        _depth--;
        return type;
    }

    private SignatureType TypeCore()
    {
        while (true)
        {
            var code = _blob.ReadSignatureTypeCode();
            switch (code)
            {
                case SignatureTypeCode.RequiredModifier or SignatureTypeCode.OptionalModifier:
                    _blob.ReadTypeHandle();
                    continue;
                case SignatureTypeCode.Pinned or SignatureTypeCode.Sentinel:
                    continue;
                case SignatureTypeCode.TypeHandle:
                    return Token();
                case SignatureTypeCode.SZArray:
                    return SignatureType.Of(SignatureKind.Vector, Type());
                case SignatureTypeCode.Pointer:
                    return SignatureType.Of(SignatureKind.Pointer, Type());
                case SignatureTypeCode.ByReference:
                    return SignatureType.Of(SignatureKind.ByReference, Type());
                case SignatureTypeCode.Array:
                    return Array();
                case SignatureTypeCode.GenericTypeInstance:
                    return Instance();
                case SignatureTypeCode.GenericTypeParameter:
                    return SignatureType.Parameter(SignatureKind.TypeParameter, _blob.ReadCompressedInteger());
                case SignatureTypeCode.GenericMethodParameter:
                    return SignatureType.Parameter(SignatureKind.MethodParameter, _blob.ReadCompressedInteger());
                case SignatureTypeCode.FunctionPointer:
                    var shape = Method();
                    return SignatureType.FunctionPointer([shape.Return, .. shape.Parameters]);
                default:
                    return PrimitiveTypes.Of(code) ?? throw new BadImageFormatException("An unknown element stands in a signature.");
            }
        }
    }

    private SignatureType Token()
    {
        var handle = _blob.ReadTypeHandle();
        if (handle.IsNil)
            throw new BadImageFormatException("A type is missing from a signature.");
        if (handle.Kind != HandleKind.TypeSpecification)
            return SignatureType.Named(handle);
        // Not written by compilers, but allowed: the specification's type stands here. Depth and size are counted on.
        var outer = _blob;
        _blob = _metadata.GetBlobReader(_metadata.GetTypeSpecification((TypeSpecificationHandle)handle).Signature);
        var type = Type();
        _blob = outer;
        return type;
    }

    private SignatureType Array()
    {
        var element = Type();
        var rank = _blob.ReadCompressedInteger();
        for (var sizes = _blob.ReadCompressedInteger(); sizes > 0; sizes--)
            _blob.ReadCompressedInteger();
        for (var bounds = _blob.ReadCompressedInteger(); bounds > 0; bounds--)
            _blob.ReadCompressedSignedInteger();
        // The runtime allows 32 dimensions.
        return rank is > 0 and <= 32 ? SignatureType.Of(SignatureKind.Array, element, rank) : throw new BadImageFormatException("An array has no sensible rank.");
    }

    private SignatureType Instance()
    {
        _blob.ReadCompressedInteger(); // class or value type
        var handle = _blob.ReadTypeHandle();
        if (handle.IsNil || handle.Kind == HandleKind.TypeSpecification)
            throw new BadImageFormatException("A constructed type has no definition.");
        return SignatureType.Generic(handle, Types(Count()));
    }
}
