using System;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>
/// Compares two signatures of different modules byte by byte, types by their full names, without making anything of them. Means what
/// comparing the texts of <see cref="TypeNames"/> means, and says so where it cannot tell.
/// </summary>
internal ref struct SignatureComparer
{
    private const int MaxNodes = 1000;

    private readonly MetadataReader _leftMetadata;
    private readonly MetadataReader _rightMetadata;
    private readonly bool _isSubstituted;
    private BlobReader _left;
    private BlobReader _right;
    private int _nodes;

    private SignatureComparer(MetadataReader leftMetadata, BlobHandle left, MetadataReader rightMetadata, BlobHandle right, bool isSubstituted)
    {
        _leftMetadata = leftMetadata;
        _rightMetadata = rightMetadata;
        _left = leftMetadata.GetBlobReader(left);
        _right = rightMetadata.GetBlobReader(right);
        _isSubstituted = isSubstituted;
    }

    /// <summary>Whether two methods, properties or fields have the same signature; null where only their texts can tell.</summary>
    /// <param name="leftMetadata">The metadata of the one.</param>
    /// <param name="left">Its signature.</param>
    /// <param name="rightMetadata">The metadata of the other.</param>
    /// <param name="right">Its signature.</param>
    /// <param name="isSubstituted">Whether type arguments stand for the type parameters of either's type.</param>
    /// <exception cref="BadImageFormatException">One of them is damaged.</exception>
    public static bool? Compare(MetadataReader leftMetadata, BlobHandle left, MetadataReader rightMetadata, BlobHandle right, bool isSubstituted) =>
        new SignatureComparer(leftMetadata, left, rightMetadata, right, isSubstituted).Compare();

    private bool? Compare()
    {
        var left = _left.ReadSignatureHeader();
        var right = _right.ReadSignatureHeader();
        if (left.Kind != right.Kind || left.IsInstance != right.IsInstance || left.IsGeneric != right.IsGeneric)
            return false;
        if (left.Kind == System.Reflection.Metadata.SignatureKind.Field)
            return Type();
        if (left.IsGeneric && _left.ReadCompressedInteger() != _right.ReadCompressedInteger())
            return false;
        var count = _left.ReadCompressedInteger();
        return count == _right.ReadCompressedInteger() ? Types(count + 1) : false;
    }

    private bool? Types(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (Type() is not true and var other)
                return other;
        }

        return true;
    }

    private bool? Type()
    {
        if (++_nodes > MaxNodes)
            return null;
        var left = Code(ref _left);
        var right = Code(ref _right);
        // A primitive may also be written as a reference to its type; a parameter may stand for anything.
        if (left != right)
            return left == SignatureTypeCode.TypeHandle || right == SignatureTypeCode.TypeHandle || _isSubstituted ? null : false;
        switch (left)
        {
            case SignatureTypeCode.TypeHandle:
                return Handle();
            case SignatureTypeCode.SZArray or SignatureTypeCode.Pointer or SignatureTypeCode.ByReference:
                return Type();
            case SignatureTypeCode.GenericTypeInstance:
                _left.ReadCompressedInteger();
                _right.ReadCompressedInteger();
                if (Handle() is not true and var other)
                    return other;
                var count = _left.ReadCompressedInteger();
                return count == _right.ReadCompressedInteger() ? Types(count) : false;
            case SignatureTypeCode.GenericMethodParameter:
                return _left.ReadCompressedInteger() == _right.ReadCompressedInteger();
            case SignatureTypeCode.GenericTypeParameter when !_isSubstituted:
                return _left.ReadCompressedInteger() == _right.ReadCompressedInteger();
            case SignatureTypeCode.GenericTypeParameter or SignatureTypeCode.Array or SignatureTypeCode.FunctionPointer:
                return null;
            default:
                return true;
        }
    }

    private static SignatureTypeCode Code(ref BlobReader reader)
    {
        while (true)
        {
            var code = reader.ReadSignatureTypeCode();
            if (code is SignatureTypeCode.RequiredModifier or SignatureTypeCode.OptionalModifier)
                reader.ReadTypeHandle();
            else if (code is not (SignatureTypeCode.Pinned or SignatureTypeCode.Sentinel))
                return code;
        }
    }

    private bool? Handle()
    {
        var left = _left.ReadTypeHandle();
        var right = _right.ReadTypeHandle();
        if (left.IsNil || right.IsNil || left.Kind == HandleKind.TypeSpecification || right.Kind == HandleKind.TypeSpecification)
            return null;
        for (var depth = 0; depth < TypePath.MaxNesting; depth++)
        {
            var leftOuter = TypePath.OuterOf(_leftMetadata, left, out var leftNamespace, out var leftName);
            var rightOuter = TypePath.OuterOf(_rightMetadata, right, out var rightNamespace, out var rightName);
            if (leftOuter.IsNil != rightOuter.IsNil || !AreSame(leftName, rightName))
                return false;
            if (leftOuter.IsNil)
                return AreSame(leftNamespace, rightNamespace);
            (left, right) = (leftOuter, rightOuter);
        }

        return null;
    }

    private readonly bool AreSame(StringHandle left, StringHandle right) =>
        Utf8Names.Of(_leftMetadata, left).SequenceEqual(Utf8Names.Of(_rightMetadata, right));
}
