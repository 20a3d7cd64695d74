using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace NoCustomization.Verification.Signing;

/// <summary>Leads a certificate to one of the given anchors, as of a moment.</summary>
internal static class CertificateChain
{
    /// <summary>Builds and checks a chain.</summary>
    /// <param name="certificate">Where it begins.</param>
    /// <param name="others">Certificates that came along: they may link, and vouch for nobody.</param>
    /// <param name="time">The moment at which all must be valid; the first and last second of a validity count as valid.</param>
    /// <param name="trust">The anchors.</param>
    /// <param name="use">An extended use that the certificates must allow, or null.</param>
    /// <returns>The certificate, its issuer and so on up to the anchor.</returns>
    /// <exception cref="SignatureException">There is none, or a certificate in it is not valid or can be forged.</exception>
    public static IReadOnlyList<X509Certificate2> Build(X509Certificate2 certificate, X509Certificate2Collection others, DateTimeOffset time, SignatureTrust trust, string? use = null)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(trust.Anchors.ToArray());
        chain.ChainPolicy.ExtraStore.AddRange(others);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = time.UtcDateTime;
        // Validity is compared here, to the second and alike on every platform.
        chain.ChainPolicy.VerificationFlags = X509VerificationFlags.IgnoreNotTimeValid;
        if (use is not null)
            chain.ChainPolicy.ApplicationPolicy.Add(new Oid(use));
        chain.Build(certificate);
        var path = UpToAnchor(chain, trust);
        var defects = chain.ChainStatus.Where(s => !IsHarmless(s.Status, path is not null)).ToArray();
        if (path is null || defects.Length > 0)
            throw new SignatureException(SignatureRefusal.UntrustedChain, CertificateNames.SubjectOf(certificate), string.Join(", ", defects.Select(s => s.Status)));
        // Where the platform found no root it need not have looked at the links.
        if (chain.ChainStatus.Any(s => s.Status is X509ChainStatusFlags.PartialChain or X509ChainStatusFlags.UntrustedRoot))
            VerifyLinks(path);
        foreach (var link in path)
        {
            RefuseUnlessValid(link, time);
            Algorithms.RefuseWeakKey(link);
            // An anchor is trusted for itself, whatever signed it.
            if (!trust.Anchors.Any(a => IsSame(a, link)))
                Algorithms.RefuseWeakIssue(link);
        }

        return path;
    }

    // An anchor need not be a root: the platform goes on to look for one, and misses it.
    private static X509Certificate2[]? UpToAnchor(X509Chain chain, SignatureTrust trust)
    {
        X509Certificate2[] links = [.. chain.ChainElements.Select(e => e.Certificate)];
        var anchor = Array.FindIndex(links, l => trust.Anchors.Any(a => IsSame(a, l)));
        return anchor < 0 ? null : links[..(anchor + 1)];
    }

    private static void VerifyLinks(X509Certificate2[] path)
    {
        for (var i = 0; i + 1 < path.Length; i++)
        {
            if (!SignatureAlgorithm.IsSignedBy(path[i].RawDataMemory, path[i + 1]))
                throw new SignatureException(SignatureRefusal.UntrustedChain, CertificateNames.SubjectOf(path[i]), nameof(X509ChainStatusFlags.NotSignatureValid));
        }
    }

    private static bool IsHarmless(X509ChainStatusFlags status, bool reachesAnchor) =>
        (status & ~(X509ChainStatusFlags.NotTimeValid | (reachesAnchor ? X509ChainStatusFlags.PartialChain | X509ChainStatusFlags.UntrustedRoot : 0))) == 0;

    private static bool IsSame(X509Certificate2 one, X509Certificate2 other) => one.RawDataMemory.Span.SequenceEqual(other.RawDataMemory.Span);

    /// <summary>Refuses a certificate outside its validity, whose first and last second count.</summary>
    /// <exception cref="SignatureException">It is.</exception>
    public static void RefuseUnlessValid(X509Certificate2 certificate, DateTimeOffset time)
    {
        // The platform gives local times, which an hour of the year means two of.
        var from = new DateTimeOffset(certificate.NotBefore.ToUniversalTime());
        var until = new DateTimeOffset(certificate.NotAfter.ToUniversalTime());
        if (time < from)
            throw new SignatureException(SignatureRefusal.NotYetValid, CertificateNames.SubjectOf(certificate), Show(from), Show(time));
        if (time > until)
            throw new SignatureException(SignatureRefusal.Expired, CertificateNames.SubjectOf(certificate), Show(until), Show(time));
    }

    /// <summary>A time as texts name it.</summary>
    public static string Show(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
