using System;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Tests.Signing;

/// <summary>A certification authority in memory, which issues what a test needs. Times are UTC.</summary>
internal sealed class Authority
{
    private readonly RSA _key = RSA.Create(2048);
    private int _serial;

    /// <summary>Creates a root, or an authority below another.</summary>
    public Authority(string name, Authority? issuer = null, DateTimeOffset? from = null, DateTimeOffset? until = null)
    {
        var request = new CertificateRequest("CN=" + name, _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        var (begin, end) = (from ?? At("2020-01-01"), until ?? At("2040-01-01"));
        Certificate = issuer is null ? request.CreateSelfSigned(begin, end) : request.Create(issuer.Certificate, begin, end, issuer.NextSerial()).CopyWithPrivateKey(_key);
    }

    /// <summary>Its own certificate, with the key.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>A moment.</summary>
    public static DateTimeOffset At(string utc) => DateTimeOffset.Parse(utc, null, System.Globalization.DateTimeStyles.AssumeUniversal);

    /// <summary>Issues a signer's certificate with its key.</summary>
    public SigningCertificate Issue(string name = "Mayor", string from = "2026-01-01", string until = "2028-01-01", AsymmetricAlgorithm? key = null, X509KeyUsageFlags? usage = X509KeyUsageFlags.DigitalSignature,
        string? use = null, HashAlgorithmName? hash = null, bool isCriticalUse = false, RSASignaturePadding? padding = null)
    {
        key ??= RSA.Create(2048);
        var digest = hash ?? HashAlgorithmName.SHA256;
        var request = key is RSA rsa
            ? new CertificateRequest("CN=" + name, rsa, digest, RSASignaturePadding.Pkcs1)
            : new CertificateRequest("CN=" + name, (ECDsa)key, digest);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        if (usage is { } flags)
            request.CertificateExtensions.Add(new X509KeyUsageExtension(flags, true));
        if (use is not null)
            request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(use)], isCriticalUse));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        var issued = request.Create(Certificate.SubjectName, X509SignatureGenerator.CreateForRSA(_key, padding ?? RSASignaturePadding.Pkcs1), At(from), At(until), NextSerial());
        return new(key is RSA own ? issued.CopyWithPrivateKey(own) : issued.CopyWithPrivateKey((ECDsa)key), []);
    }

    /// <summary>Lists revoked certificates.</summary>
    public byte[] Revoke(string nextUpdate, string since, params X509Certificate2[] revoked)
    {
        var builder = new CertificateRevocationListBuilder();
        foreach (var certificate in revoked)
            builder.AddEntry(certificate, At(since));
        return builder.Build(Certificate, 1, At(nextUpdate), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1, At("2026-01-01"));
    }

    private byte[] NextSerial() => [0x10, (byte)++_serial];
}
