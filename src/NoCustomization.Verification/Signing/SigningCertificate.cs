using System;
using System.Linq;
using System.Security.Cryptography.X509Certificates;

namespace NoCustomization.Verification.Signing;

/// <summary>A certificate with its key, and those between it and the root, which go into the signature.</summary>
/// <param name="Certificate">Signs; holds its private key.</param>
/// <param name="Others">Certificates that came along.</param>
internal sealed record SigningCertificate(X509Certificate2 Certificate, X509Certificate2Collection Others) : IDisposable
{
    /// <summary>Reads a PFX (PKCS #12) file: the one certificate with a key, and its issuers.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The password is wrong, the file is none, or no or several certificates have a key.</exception>
    public static SigningCertificate OfPfx(byte[] bytes, string? password)
    {
        var all = X509CertificateLoader.LoadPkcs12Collection(bytes, password, OperatingSystem.IsMacOS() || OperatingSystem.IsWindows() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet);
        var own = all.Where(c => c.HasPrivateKey).ToArray();
        if (own.Length != 1)
            throw new System.Security.Cryptography.CryptographicException($"{own.Length} keys");
        return new(own[0], [.. all.Where(c => !c.HasPrivateKey)]);
    }

    /// <summary>Reads PEM: a certificate, maybe followed by its issuers, and its key.</summary>
    /// <param name="certificate">The certificates; the first one signs.</param>
    /// <param name="key">The key: PKCS #8, PKCS #1 or SEC 1.</param>
    /// <param name="password">Of an encrypted key, or null.</param>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The password is wrong, the key is of another certificate, or the texts are something else.</exception>
    public static SigningCertificate OfPem(string certificate, string key, string? password)
    {
        var all = new X509Certificate2Collection();
        all.ImportFromPem(certificate);
        var own = password is null ? X509Certificate2.CreateFromPem(certificate, key) : X509Certificate2.CreateFromEncryptedPem(certificate, key, password);
        return new(own, [.. all.Skip(1)]);
    }

    /// <summary>Finds a certificate in the current user's or the machine's store by its SHA-1 thumbprint, as the store's own tools show it.</summary>
    /// <returns>Null where none of that thumbprint has a key.</returns>
    public static SigningCertificate? OfStore(string thumbprint)
    {
        var wanted = string.Concat(thumbprint.Where(char.IsAsciiHexDigit));
        foreach (var location in new[] { StoreLocation.CurrentUser, StoreLocation.LocalMachine })
        {
            using var store = new X509Store(StoreName.My, location);
            try
            {
                store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
            }
            catch (System.Security.Cryptography.CryptographicException)
            {
                // Not every platform has both.
                continue;
            }

            if (store.Certificates.FirstOrDefault(c => c.HasPrivateKey && string.Equals(c.Thumbprint, wanted, StringComparison.OrdinalIgnoreCase)) is { } found)
                return new(found, []);
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => Certificate.Dispose();
}
