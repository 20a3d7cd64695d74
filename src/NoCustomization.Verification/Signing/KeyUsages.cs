using System.Linq;
using System.Security.Cryptography.X509Certificates;

namespace NoCustomization.Verification.Signing;

/// <summary>What a certificate may be used for.</summary>
internal static class KeyUsages
{
    /// <summary>The extended use of authorities that stamp the time.</summary>
    public const string TimeStamping = "1.3.6.1.5.5.7.3.8";

    // Any; mail protection, which is what openssl asks for; document signing (RFC 9336), and Microsoft's older name of it.
    private static readonly string[] Documents = ["2.5.29.37.0", "1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.36", "1.3.6.1.4.1.311.10.3.12"];

    /// <summary>Refuses certificates that are for something else: a web server's, a login's. One that names no use may sign.</summary>
    /// <exception cref="SignatureException">It is.</exception>
    public static void RefuseUnlessForSigning(X509Certificate2 certificate)
    {
        if (!IsForSigning(certificate))
            throw new SignatureException(SignatureRefusal.NotForSigning, CertificateNames.SubjectOf(certificate));
    }

    /// <summary>Whether a certificate may sign documents.</summary>
    public static bool IsForSigning(X509Certificate2 certificate)
    {
        const X509KeyUsageFlags Signing = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation;
        if (certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault() is { } usage && (usage.KeyUsages & Signing) == 0)
            return false;
        return certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().FirstOrDefault() is not { } extended
            || extended.EnhancedKeyUsages.Cast<System.Security.Cryptography.Oid>().Any(o => Documents.Contains(o.Value));
    }
}
