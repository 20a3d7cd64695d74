using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>The built-in types of signatures, one shared node each.</summary>
internal static class PrimitiveTypes
{
    private static readonly SignatureType?[] Types = Create();

    /// <summary>The node of an element code, or null where the code is no built-in type.</summary>
    public static SignatureType? Of(SignatureTypeCode code) => (uint)code < (uint)Types.Length ? Types[(int)code] : null;

    private static SignatureType?[] Create()
    {
        var types = new SignatureType?[(int)SignatureTypeCode.Object + 1];
        Add(SignatureTypeCode.Void, "Void");
        Add(SignatureTypeCode.Boolean, "Boolean");
        Add(SignatureTypeCode.Char, "Char");
        Add(SignatureTypeCode.SByte, "SByte");
        Add(SignatureTypeCode.Byte, "Byte");
        Add(SignatureTypeCode.Int16, "Int16");
        Add(SignatureTypeCode.UInt16, "UInt16");
        Add(SignatureTypeCode.Int32, "Int32");
        Add(SignatureTypeCode.UInt32, "UInt32");
        Add(SignatureTypeCode.Int64, "Int64");
        Add(SignatureTypeCode.UInt64, "UInt64");
        Add(SignatureTypeCode.Single, "Single");
        Add(SignatureTypeCode.Double, "Double");
        Add(SignatureTypeCode.String, "String");
        Add(SignatureTypeCode.TypedReference, "TypedReference");
        Add(SignatureTypeCode.IntPtr, "IntPtr");
        Add(SignatureTypeCode.UIntPtr, "UIntPtr");
        Add(SignatureTypeCode.Object, "Object");
        return types;

        void Add(SignatureTypeCode code, string name) => types[(int)code] = SignatureType.Primitive("System." + name);
    }
}
