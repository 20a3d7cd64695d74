using System;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace NoCustomization.Verification.Signing;

/// <summary>Makes detached CMS signatures, as <c>openssl cms -sign -binary</c> does: SHA-256, with the time of signing and the certificates between signer and root.</summary>
internal static class ContentSigner
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";

    /// <summary>Signs a content.</summary>
    /// <param name="content">The exact bytes.</param>
    /// <param name="signer">Who signs.</param>
    /// <param name="time">When, to the second.</param>
    /// <returns>The signature, DER.</returns>
    /// <exception cref="SignatureException">The signature would be refused: the certificate is weak, not for signing, or not valid at the time.</exception>
    /// <exception cref="CryptographicException">The key cannot be used.</exception>
    public static byte[] Sign(byte[] content, SigningCertificate signer, DateTimeOffset time)
    {
        var certificate = signer.Certificate;
        Algorithms.RefuseWeakKey(certificate);
        KeyUsages.RefuseUnlessForSigning(certificate);
        CertificateNames.RefuseUnclear(certificate);
        CertificateChain.RefuseUnlessValid(certificate, time);
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        // The platform would look for the issuers on the network.
        var cmsSigner = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate)
        {
            DigestAlgorithm = new Oid(Sha256),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        cmsSigner.Certificates.AddRange(signer.Others);
        cmsSigner.SignedAttributes.Add(new Pkcs9SigningTime(time.UtcDateTime));
        cms.ComputeSignature(cmsSigner, silent: true);
        return cms.Encode();
    }
}
