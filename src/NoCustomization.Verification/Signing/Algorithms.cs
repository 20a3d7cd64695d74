using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace NoCustomization.Verification.Signing;

/// <summary>Tells algorithms that hold from those that can be forged: SHA-1 and older, RSA below 2048 bits, curves below 256, DSA.</summary>
internal static class Algorithms
{
    private const int MinRsa = 2048;
    private const int MinCurve = 256;

    /// <summary>The hash algorithm of a digest.</summary>
    /// <exception cref="SignatureException">It is weak or not known.</exception>
    public static HashAlgorithmName DigestOf(Oid oid) => HashOf(oid.Value) ?? throw Weak(Name(oid));

    /// <summary>The hash algorithm that an object identifier stands for; null for weak and unknown ones.</summary>
    public static HashAlgorithmName? HashOf(string? oid) => oid switch
    {
        "2.16.840.1.101.3.4.2.1" => HashAlgorithmName.SHA256,
        "2.16.840.1.101.3.4.2.2" => HashAlgorithmName.SHA384,
        "2.16.840.1.101.3.4.2.3" => HashAlgorithmName.SHA512,
        "2.16.840.1.101.3.4.2.8" => HashAlgorithmName.SHA3_256,
        "2.16.840.1.101.3.4.2.9" => HashAlgorithmName.SHA3_384,
        "2.16.840.1.101.3.4.2.10" => HashAlgorithmName.SHA3_512,
        _ => null,
    };

    /// <summary>Refuses signature algorithms that contain a weak hash.</summary>
    /// <exception cref="SignatureException">It does.</exception>
    public static void RefuseWeakSignature(string? oid)
    {
        // RSA with MD2, MD4, MD5, SHA-1 and SHA-224; the same under their old names; ECDSA with SHA-1 and SHA-224; DSA.
        if (oid is "1.2.840.113549.1.1.2" or "1.2.840.113549.1.1.3" or "1.2.840.113549.1.1.4" or "1.2.840.113549.1.1.5" or "1.2.840.113549.1.1.14"
            or "1.3.14.3.2.3" or "1.3.14.3.2.15" or "1.3.14.3.2.29" or "1.2.840.10045.4.1" or "1.2.840.10045.4.3.1"
            or "1.2.840.10040.4.1" or "1.2.840.10040.4.3" or "2.16.840.1.101.3.4.3.1" or "2.16.840.1.101.3.4.3.2")
            throw Weak(Name(new Oid(oid)));
    }

    /// <summary>Refuses keys that are too short.</summary>
    /// <exception cref="SignatureException">It is.</exception>
    public static void RefuseWeakKey(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        if (rsa is { KeySize: < MinRsa })
            throw Weak($"RSA {rsa.KeySize}, {CertificateNames.SubjectOf(certificate)}");
        using var curve = certificate.GetECDsaPublicKey();
        if (curve is { KeySize: < MinCurve })
            throw Weak($"ECDSA {curve.KeySize}, {CertificateNames.SubjectOf(certificate)}");
        if (certificate.PublicKey.Oid.Value is "1.2.840.10040.4.1")
            throw Weak($"DSA, {CertificateNames.SubjectOf(certificate)}");
    }

    /// <summary>Refuses certificates that were signed with a weak algorithm.</summary>
    /// <exception cref="SignatureException">It was.</exception>
    public static void RefuseWeakIssue(X509Certificate2 certificate)
    {
        var algorithm = SignatureAlgorithm.OfSigned(certificate.RawDataMemory);
        RefuseWeakSignature(algorithm.Oid);
        if (algorithm.IsPss && algorithm.PssHash is null)
            throw Weak($"RSASSA-PSS, SHA-1, {CertificateNames.SubjectOf(certificate)}");
    }

    private static SignatureException Weak(string what) => new(SignatureRefusal.WeakAlgorithm, what);

    private static string Name(Oid oid) => oid.FriendlyName ?? oid.Value ?? "?";
}
