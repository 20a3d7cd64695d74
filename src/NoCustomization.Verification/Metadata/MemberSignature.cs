using System;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>The signature of a method, property or field as seen from a type that may be constructed: what makes two of one name the same.</summary>
/// <param name="Metadata">The metadata that holds it.</param>
/// <param name="Blob">It.</param>
/// <param name="Arguments">What stands for the type parameters of the declaring type.</param>
internal readonly record struct MemberSignature(MetadataReader Metadata, BlobHandle Blob, string[] Arguments)
{
    /// <summary>Whether both are the same with their type arguments in place.</summary>
    /// <exception cref="BadImageFormatException">One of them is damaged.</exception>
    public bool IsSameAs(in MemberSignature other) =>
        SignatureComparer.Compare(Metadata, Blob, other.Metadata, other.Blob, IsSubstituted(Arguments) || IsSubstituted(other.Arguments)) ?? HasTextOf(other);

    private bool HasTextOf(in MemberSignature other)
    {
        var header = Metadata.GetBlobReader(Blob).ReadSignatureHeader();
        if (header.Kind == System.Reflection.Metadata.SignatureKind.Field)
            return TypeNames.Of(Metadata, SignatureParser.Field(Metadata, Blob), Arguments) == TypeNames.Of(other.Metadata, SignatureParser.Field(other.Metadata, other.Blob), other.Arguments);
        return MemberShape.Of(Metadata, "", Blob, Arguments).Equals(MemberShape.Of(other.Metadata, "", other.Blob, other.Arguments));
    }

    // A type's own parameters stand for themselves.
    private static bool IsSubstituted(string[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is not ['!', var digit] || digit - '0' != i)
                return true;
        }

        return false;
    }
}
