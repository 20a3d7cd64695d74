using System;
using System.Security.Cryptography.X509Certificates;

namespace NoCustomization.Tool.Waivers.Signing;

/// <summary>Names certificates for people. A hostile name must not move a terminal's cursor or begin a line of its own.</summary>
internal static class CertificateNames
{
    /// <summary>Whose certificate it is.</summary>
    public static string SubjectOf(X509Certificate2 certificate) => Clean(certificate.Subject);

    /// <summary>Who issued it.</summary>
    public static string IssuerOf(X509Certificate2 certificate) => Clean(certificate.Issuer);

    private static string Clean(string name) => string.Create(name.Length, name, static (span, name) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = char.IsControl(name[i]) ? '\uFFFD' : name[i];
    });
}
