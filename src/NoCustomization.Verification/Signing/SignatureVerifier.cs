using System;
using System.Collections.Generic;
using System.Formats.Asn1;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace NoCustomization.Verification.Signing;

/// <summary>Verifies detached CMS signatures (RFC 5652) without a network: the content, the signature, the certificates at the time of signing.</summary>
internal static class SignatureVerifier
{
    /// <summary>Judges the signature of a content.</summary>
    /// <param name="content">The exact bytes that were signed.</param>
    /// <param name="signature">The signature file's bytes, or null where there is none.</param>
    /// <param name="name">The signature file's name, for people.</param>
    /// <param name="trust">Whom to believe.</param>
    /// <returns>Without anchors a signature that fits is <see cref="SignatureVerdict.Unverified"/>; one that does not is refused all the same.</returns>
    public static SignatureVerdict Verify(byte[] content, byte[]? signature, string name, SignatureTrust trust)
    {
        if (signature is null)
            return trust.Anchors.Count == 0 ? new SignatureVerdict.Unverified(IsSigned: false) : new SignatureVerdict.Refused(SignatureRefusal.Unsigned, name);
        try
        {
            return Verify(content, signature, trust);
        }
        catch (SignatureException e)
        {
            return e.Verdict;
        }
        catch (Exception e) when (e is CryptographicException or AsnContentException or FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            return new SignatureVerdict.Refused(SignatureRefusal.Unreadable);
        }
    }

    private static SignatureVerdict Verify(byte[] content, byte[] signature, SignatureTrust trust)
    {
        var der = SignatureFile.Unarmour(signature) ?? throw new SignatureException(SignatureRefusal.Unreadable);
        var own = new SignedCms();
        own.Decode(der);
        if (own.ContentInfo.Content.Length > 0)
            throw new SignatureException(SignatureRefusal.NotDetached);
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.Decode(der);
        if (cms.SignerInfos.Count == 0)
            throw new SignatureException(SignatureRefusal.Unreadable);

        var signers = new List<SignatureVerdict.Trusted>();
        foreach (var signer in cms.SignerInfos)
        {
            var certificate = SignerCheck.Check(content, cms, signer, trust);
            if (trust.Anchors.Count == 0)
                continue;
            var (time, isTimeStamped) = SigningTime.Of(signer, cms.Certificates, trust);
            var chain = CertificateChain.Build(certificate, cms.Certificates, time, trust);
            Revocation.Check(chain, isTimeStamped ? time : null, mustKnow: true, trust);
            signers.Add(new(CertificateNames.SubjectOf(certificate), time, isTimeStamped));
        }

        // Several people may sign; each of them must hold, and the last one completes the signature.
        return trust.Anchors.Count == 0
            ? new SignatureVerdict.Unverified(IsSigned: true)
            : new SignatureVerdict.Trusted(string.Join("; ", signers.Select(s => s.Signer)), signers.Max(s => s.Time), signers.All(s => s.IsTimeStamped))
            {
                LaterThan = DateOnly.FromDateTime(signers.Max(s => s.Time).ToOffset(TimeSpan.FromHours(9)).DateTime) > trust.EvaluationDate ? trust.EvaluationDate : null,
            };
    }
}
