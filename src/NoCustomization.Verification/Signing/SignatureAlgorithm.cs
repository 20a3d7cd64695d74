using System;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace NoCustomization.Verification.Signing;

/// <summary>With what a certificate or revocation list was signed (RFC 5280, AlgorithmIdentifier).</summary>
/// <param name="Oid">The algorithm.</param>
/// <param name="PssHash">The hash of an RSASSA-PSS signature; null where it is weak (the default is SHA-1), or the algorithm another.</param>
internal readonly record struct SignatureAlgorithm(string Oid, HashAlgorithmName? PssHash)
{
    /// <summary>RSASSA-PSS.</summary>
    public const string Pss = "1.2.840.113549.1.1.10";

    /// <summary>Whether it is RSASSA-PSS, whose hash is a parameter.</summary>
    public bool IsPss => Oid == Pss;

    /// <summary>The algorithm of a signed structure: a sequence of what is signed, the algorithm, the signature.</summary>
    public static SignatureAlgorithm OfSigned(ReadOnlyMemory<byte> der)
    {
        var signed = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
        signed.ReadEncodedValue();
        return Read(signed);
    }

    /// <summary>Whether a certificate was signed by another. Algorithms that are weak or not known verify nothing.</summary>
    public static bool IsSignedBy(ReadOnlyMemory<byte> der, X509Certificate2 issuer)
    {
        var signed = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
        var content = signed.ReadEncodedValue();
        var algorithm = Read(signed);
        return algorithm.Verifies(issuer, content.Span, signed.ReadBitString(out _));
    }

    /// <summary>Reads an AlgorithmIdentifier.</summary>
    public static SignatureAlgorithm Read(AsnReader reader)
    {
        var identifier = reader.ReadSequence();
        var oid = identifier.ReadObjectIdentifier();
        return new(oid, oid == Pss ? HashOfPss(identifier) : null);
    }

    /// <summary>Verifies a signature with a certificate's key. Algorithms that are weak or not known verify nothing.</summary>
    public bool Verifies(X509Certificate2 issuer, ReadOnlySpan<byte> content, ReadOnlySpan<byte> signature)
    {
        var (hash, padding) = Oid switch
        {
            "1.2.840.113549.1.1.11" or "1.2.840.10045.4.3.2" => (HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            "1.2.840.113549.1.1.12" or "1.2.840.10045.4.3.3" => (HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "1.2.840.113549.1.1.13" or "1.2.840.10045.4.3.4" => (HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            Pss when PssHash is { } pss => (pss, RSASignaturePadding.Pss),
            _ => (default, RSASignaturePadding.Pkcs1),
        };
        if (hash == default)
            return false;
        using var rsa = issuer.GetRSAPublicKey();
        if (rsa is not null)
            return rsa.VerifyData(content, signature, hash, padding);
        using var curve = issuer.GetECDsaPublicKey();
        return curve is not null && curve.VerifyData(content, signature, hash, DSASignatureFormat.Rfc3279DerSequence);
    }

    private static HashAlgorithmName? HashOfPss(AsnReader identifier)
    {
        var tag = new Asn1Tag(TagClass.ContextSpecific, 0, isConstructed: true);
        if (!identifier.HasData)
            return null;
        var parameters = identifier.ReadSequence();
        return parameters.HasData && parameters.PeekTag() == tag ? Algorithms.HashOf(parameters.ReadSequence(tag).ReadSequence().ReadObjectIdentifier()) : null;
    }
}
