using System;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace NoCustomization.Verification.Signing;

/// <summary>When a signature was made: by an embedded time stamp (RFC 3161), whose own chain must lead to an anchor as well, else by the signer's word.</summary>
internal static class SigningTime
{
    private const string Attribute = "1.2.840.113549.1.9.5";
    private const string TimeStamp = "1.2.840.113549.1.9.16.2.14";

    /// <summary>The time of a signer's signature.</summary>
    /// <exception cref="SignatureException">It is not said, or the time stamp does not hold: a bad one is no reason to believe the signer instead.</exception>
    public static (DateTimeOffset Time, bool IsTimeStamped) Of(SignerInfo signer, X509Certificate2Collection certificates, SignatureTrust trust)
    {
        var stamps = signer.UnsignedAttributes.Cast<CryptographicAttributeObject>().Where(a => a.Oid.Value == TimeStamp).SelectMany(a => a.Values.Cast<AsnEncodedData>()).ToArray();
        if (stamps.Length > 0)
            return (stamps.Select(s => Stamped(s.RawData, signer, certificates, trust)).Min(), true);
        var said = signer.SignedAttributes.Cast<CryptographicAttributeObject>().Where(a => a.Oid.Value == Attribute).ToArray();
        if (said.Length == 0)
            throw new SignatureException(SignatureRefusal.NoSigningTime);
        if (said is not [{ Values.Count: 1 } attribute])
            throw new SignatureException(SignatureRefusal.Unreadable);
        var time = new Pkcs9SigningTime();
        time.CopyFrom(attribute.Values[0]);
        return (new DateTimeOffset(DateTime.SpecifyKind(time.SigningTime, DateTimeKind.Utc)), false);
    }

    private static DateTimeOffset Stamped(byte[] encoded, SignerInfo signer, X509Certificate2Collection certificates, SignatureTrust trust)
    {
        X509Certificate2? authority = null;
        // A stamp may leave its authority's certificate out, to be found beside the signer's or among the anchors.
        X509Certificate2Collection candidates = [.. certificates, .. trust.Anchors];
        if (!Rfc3161TimestampToken.TryDecode(encoded, out var token, out var length) || length != encoded.Length
            || !token.VerifySignatureForSignerInfo(signer, out authority, candidates) || authority is null)
            throw new SignatureException(SignatureRefusal.TimeStampInvalid);
        var cms = token.AsSignedCms();
        _ = Algorithms.DigestOf(token.TokenInfo.HashAlgorithmId);
        foreach (var stamper in cms.SignerInfos)
        {
            _ = Algorithms.DigestOf(stamper.DigestAlgorithm);
            Algorithms.RefuseWeakSignature(stamper.SignatureAlgorithm.Value);
        }

        var time = token.TokenInfo.Timestamp;
        var chain = CertificateChain.Build(authority, [.. cms.Certificates, .. certificates], time, trust, KeyUsages.TimeStamping);
        Revocation.Check(chain, time, mustKnow: false, trust);
        return time;
    }
}
