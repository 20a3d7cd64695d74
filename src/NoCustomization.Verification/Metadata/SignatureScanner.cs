using System;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>Goes through the types of a signature without making anything of them, to see whether it is worth parsing.</summary>
internal ref struct SignatureScanner
{
    private const int MaxDepth = 64;

    private readonly Predicate<EntityHandle> _condition;
    private BlobReader _blob;
    private int _depth;

    private SignatureScanner(BlobReader blob, Predicate<EntityHandle> condition)
    {
        _blob = blob;
        _condition = condition;
    }

    /// <summary>
    /// Whether a definition or reference in the signature of a method, property or field meets a condition. True also for a signature that only parsing can
    /// tell about: one with function pointers, with specifications, or a damaged one.
    /// </summary>
    public static bool MayMention(MetadataReader metadata, BlobHandle signature, Predicate<EntityHandle> condition)
    {
        var scanner = new SignatureScanner(metadata.GetBlobReader(signature), condition);
        var header = scanner._blob.ReadSignatureHeader();
        if (header.Kind == System.Reflection.Metadata.SignatureKind.Field)
            return scanner.Type();
        if (header.IsGeneric)
            scanner._blob.ReadCompressedInteger();
        return scanner.Types(scanner._blob.ReadCompressedInteger() + 1);
    }

    private bool Types(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (_blob.RemainingBytes == 0 || Type())
                return true;
        }

        return false;
    }

    private bool Type()
    {
        if (++_depth > MaxDepth)
            return true;
        var result = TypeCore();
        _depth--;
        return result;
    }

    private bool TypeCore()
    {
        while (true)
        {
            switch (_blob.ReadSignatureTypeCode())
            {
                case SignatureTypeCode.RequiredModifier or SignatureTypeCode.OptionalModifier:
                    _blob.ReadTypeHandle();
                    continue;
                case SignatureTypeCode.Pinned or SignatureTypeCode.Sentinel:
                    continue;
                case SignatureTypeCode.SZArray or SignatureTypeCode.Pointer or SignatureTypeCode.ByReference:
                    return Type();
                case SignatureTypeCode.TypeHandle:
                    return Meets(_blob.ReadTypeHandle());
                case SignatureTypeCode.GenericTypeInstance:
                    _blob.ReadCompressedInteger(); // class or value type
                    return Meets(_blob.ReadTypeHandle()) || Types(_blob.ReadCompressedInteger());
                case SignatureTypeCode.GenericTypeParameter or SignatureTypeCode.GenericMethodParameter:
                    _blob.ReadCompressedInteger();
                    return false;
                case SignatureTypeCode.Array:
                    if (Type())
                        return true;
                    _blob.ReadCompressedInteger(); // rank
                    for (var sizes = _blob.ReadCompressedInteger(); sizes > 0; sizes--)
                        _blob.ReadCompressedInteger();
                    for (var bounds = _blob.ReadCompressedInteger(); bounds > 0; bounds--)
                        _blob.ReadCompressedSignedInteger();
                    return false;
                case SignatureTypeCode.FunctionPointer or SignatureTypeCode.Invalid:
                    return true;
                default:
                    return false;
            }
        }
    }

    private readonly bool Meets(EntityHandle handle) => handle.IsNil || handle.Kind == HandleKind.TypeSpecification || _condition(handle);
}
