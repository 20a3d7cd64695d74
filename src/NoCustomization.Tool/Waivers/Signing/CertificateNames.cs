using System.Security.Cryptography.X509Certificates;
using NoCustomization.Tool.Output;

namespace NoCustomization.Tool.Waivers.Signing;

/// <summary>Names certificates for people.</summary>
internal static class CertificateNames
{
    /// <summary>Whose certificate it is.</summary>
    public static string SubjectOf(X509Certificate2 certificate) => PrintableText.Of(certificate.Subject);

    /// <summary>Who issued it.</summary>
    public static string IssuerOf(X509Certificate2 certificate) => PrintableText.Of(certificate.Issuer);
}
