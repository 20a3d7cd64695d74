using System;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace NoCustomization.Verification.Signing;

/// <summary>Checks that one signer signed a content: the digest, the signature over it, and that the algorithms cannot be forged.</summary>
internal static class SignerCheck
{
    private const string MessageDigest = "1.2.840.113549.1.9.4";

    /// <summary>Checks a signer.</summary>
    /// <returns>The signer's certificate, of which nothing but its key and its use is known to be right.</returns>
    /// <exception cref="SignatureException">The signature does not hold.</exception>
    public static X509Certificate2 Check(byte[] content, SignedCms cms, SignerInfo signer, SignatureTrust trust)
    {
        var hash = Algorithms.DigestOf(signer.DigestAlgorithm);
        Algorithms.RefuseWeakSignature(signer.SignatureAlgorithm.Value);
        // Some tools leave the certificate out; a given anchor may be it.
        var certificate = signer.Certificate ?? trust.Anchors.FirstOrDefault(a => IsNamedBy(signer.SignerIdentifier, a)) ?? throw new SignatureException(SignatureRefusal.NoCertificate);
        Algorithms.RefuseWeakKey(certificate);
        CompareDigest(content, signer, hash);
        try
        {
            signer.CheckSignature([certificate], verifySignatureOnly: true);
        }
        catch (CryptographicException)
        {
            // Without signed attributes the signature is over the content itself, and cannot say which of both is wrong.
            throw new SignatureException(signer.SignedAttributes.Count == 0 ? SignatureRefusal.Altered
                : signer.SignatureAlgorithm.Value == SignatureAlgorithm.Pss ? SignatureRefusal.WronglySignedOrSalted : SignatureRefusal.WronglySigned);
        }

        KeyUsages.RefuseUnlessForSigning(certificate);
        CertificateNames.RefuseUnclear(certificate);
        return certificate;
    }

    private static void CompareDigest(byte[] content, SignerInfo signer, HashAlgorithmName hash)
    {
        if (signer.SignedAttributes.Count == 0)
            return;
        var digests = signer.SignedAttributes.Cast<CryptographicAttributeObject>().Where(a => a.Oid.Value == MessageDigest).ToArray();
        if (digests is not [{ Values.Count: 1 } attribute])
            throw new SignatureException(SignatureRefusal.Unreadable);
        var signed = new Pkcs9MessageDigest();
        signed.CopyFrom(attribute.Values[0]);
        if (signed.MessageDigest.AsSpan().SequenceEqual(CryptographicOperations.HashData(hash, content)))
            return;
        var asMail = CryptographicOperations.HashData(hash, MailText(content));
        throw new SignatureException(signed.MessageDigest.AsSpan().SequenceEqual(asMail) ? SignatureRefusal.SignedAsText : SignatureRefusal.Altered);
    }

    // What S/MIME makes of a text: every line ends with CR LF.
    private static byte[] MailText(byte[] content)
    {
        var text = new System.IO.MemoryStream(content.Length + 1024);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' && (i == 0 || content[i - 1] != '\r'))
                text.WriteByte((byte)'\r');
            text.WriteByte(content[i]);
        }

        return text.ToArray();
    }

    private static bool IsNamedBy(SubjectIdentifier identifier, X509Certificate2 certificate) => identifier.Value switch
    {
        System.Security.Cryptography.Xml.X509IssuerSerial serial => serial.SerialNumber == certificate.SerialNumber && serial.IssuerName == certificate.Issuer,
        string key => certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Any(e => string.Equals(e.SubjectKeyIdentifier, key, StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };
}
