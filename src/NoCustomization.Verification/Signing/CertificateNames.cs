using System.Linq;
using System.Security.Cryptography.X509Certificates;

namespace NoCustomization.Verification.Signing;

/// <summary>Names certificates for people.</summary>
internal static class CertificateNames
{
    /// <summary>Whose certificate it is.</summary>
    public static string SubjectOf(X509Certificate2 certificate) => PrintableText.Of(certificate.Subject);

    /// <summary>Refuses a subject of which people and machines read different parts.</summary>
    /// <exception cref="SignatureException">It holds a control character.</exception>
    public static void RefuseUnclear(X509Certificate2 certificate)
    {
        if (certificate.Subject.Any(char.IsControl))
            throw new SignatureException(SignatureRefusal.UnclearSubject, SubjectOf(certificate));
    }

    /// <summary>Who issued it.</summary>
    public static string IssuerOf(X509Certificate2 certificate) => PrintableText.Of(certificate.Issuer);
}
