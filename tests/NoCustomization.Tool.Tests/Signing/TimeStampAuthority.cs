using System;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Tests.Signing;

/// <summary>Stamps signatures with a time (RFC 3161), in memory.</summary>
internal static class TimeStampAuthority
{
    private const string Stamping = "1.3.6.1.5.5.7.3.8";

    /// <summary>Issues the certificate of a time-stamping authority.</summary>
    public static SigningCertificate Issue(Authority authority, string from = "2026-01-01", string until = "2036-01-01", string use = Stamping) =>
        authority.Issue("TSA", from, until, use: use, isCriticalUse: true);

    /// <summary>Embeds a time stamp into a signature.</summary>
    /// <param name="signature">The signature.</param>
    /// <param name="stamper">The authority's certificate.</param>
    /// <param name="time">The time.</param>
    /// <param name="stamped">What is stamped, instead of the signature's value.</param>
    /// <param name="hash">The hash of the imprint.</param>
    public static byte[] Stamp(byte[] signature, SigningCertificate stamper, string time, byte[]? stamped = null, HashAlgorithmName? hash = null)
    {
        var cms = new SignedCms();
        cms.Decode(signature);
        var signer = cms.SignerInfos[0];
        var algorithm = hash ?? HashAlgorithmName.SHA256;
        var imprint = CryptographicOperations.HashData(algorithm, stamped ?? signer.GetSignature());
        var oid = new Oid(algorithm == HashAlgorithmName.SHA1 ? "1.3.14.3.2.26" : "2.16.840.1.101.3.4.2.1");
        var info = new Rfc3161TimestampTokenInfo(new Oid("1.2.3.4"), oid, imprint, new byte[] { 1 }, Authority.At(time));
        var token = new SignedCms(new ContentInfo(new Oid("1.2.840.113549.1.9.16.1.4"), info.Encode()));
        var tokenSigner = new CmsSigner(stamper.Certificate) { IncludeOption = X509IncludeOption.EndCertOnly, DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1") };
        tokenSigner.SignedAttributes.Add(SigningCertificateV2(stamper.Certificate));
        token.ComputeSignature(tokenSigner, silent: true);
        signer.AddUnsignedAttribute(new AsnEncodedData(new Oid("1.2.840.113549.1.9.16.2.14"), token.Encode()));
        return cms.Encode();
    }

    // SigningCertificateV2 ::= SEQUENCE { certs SEQUENCE OF ESSCertIDv2 { certHash OCTET STRING } }
    private static AsnEncodedData SigningCertificateV2(X509Certificate2 certificate)
    {
        var writer = new System.Formats.Asn1.AsnWriter(System.Formats.Asn1.AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
            writer.WriteOctetString(SHA256.HashData(certificate.RawData));
        return new AsnEncodedData(new Oid("1.2.840.113549.1.9.16.2.47"), writer.Encode());
    }
}
