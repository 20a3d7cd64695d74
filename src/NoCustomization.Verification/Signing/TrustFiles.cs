using System;
using System.Collections.Generic;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace NoCustomization.Verification.Signing;

/// <summary>Reads what a build server trusts: certificates and revocation lists, PEM (any number in a file) or DER.</summary>
internal static class TrustFiles
{
    /// <summary>The certificates in a file.</summary>
    /// <returns>Empty where it holds none.</returns>
    /// <exception cref="CryptographicException">What it holds is damaged.</exception>
    public static IReadOnlyList<X509Certificate2> Certificates(byte[] bytes)
    {
        if (IsDer(bytes))
            return [X509CertificateLoader.LoadCertificate(bytes)];
        var certificates = new X509Certificate2Collection();
        certificates.ImportFromPem(Encoding.UTF8.GetString(bytes));
        return [.. certificates];
    }

    /// <summary>The revocation lists in a file.</summary>
    /// <returns>Empty where it holds none.</returns>
    /// <exception cref="AsnContentException">What it holds is damaged.</exception>
    /// <exception cref="NotSupportedException">It is a list of a kind that cannot be used, see <see cref="RevocationList"/>.</exception>
    public static IReadOnlyList<RevocationList> RevocationLists(byte[] bytes)
    {
        if (IsDer(bytes))
            return [new RevocationList(bytes)];
        var lists = new List<RevocationList>();
        var text = Encoding.UTF8.GetString(bytes).AsMemory();
        while (PemEncoding.TryFind(text.Span, out var fields))
        {
            if (text.Span[fields.Label] is "X509 CRL")
                lists.Add(new RevocationList(Convert.FromBase64String(text[fields.Base64Data].ToString())));
            text = text[fields.Location.End..];
        }

        return lists;
    }

    private static bool IsDer(byte[] bytes) => bytes.Length > 0 && bytes[0] == 0x30;
}
