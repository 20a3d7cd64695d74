using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography.X509Certificates;

namespace NoCustomization.Verification.Signing;

/// <summary>Asks the given revocation lists about the certificates of a chain.</summary>
internal static class Revocation
{
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    /// <summary>Refuses revoked certificates.</summary>
    /// <param name="chain">The certificate, its issuer and so on up to the anchor, which nobody can revoke.</param>
    /// <param name="stamped">When a time stamp says that was signed: a revocation after it does not reach back. Null where only the signer says, who might have dated it back.</param>
    /// <param name="mustKnow">Whether the first certificate's issuer must have a list among those given.</param>
    /// <param name="trust">The lists.</param>
    /// <exception cref="SignatureException">One is revoked, or cannot be known not to be.</exception>
    public static void Check(IReadOnlyList<X509Certificate2> chain, DateTimeOffset? stamped, bool mustKnow, SignatureTrust trust)
    {
        if (trust.RevocationLists.Count == 0)
            return;
        for (var i = 0; i + 1 < chain.Count; i++)
        {
            var lists = trust.RevocationLists.Where(l => l.IsOf(chain[i].IssuerName)).ToArray();
            if (lists.Length == 0 && i == 0 && mustKnow)
                throw new SignatureException(SignatureRefusal.RevocationUnknown, CertificateNames.IssuerOf(chain[i]));
            foreach (var list in lists)
                Check(chain[i], chain[i + 1], list, stamped);
            if (lists.Length > 0 && lists.Max(l => l.NextUpdate ?? DateTimeOffset.MaxValue) is var until && until < DateTimeOffset.MaxValue && DateOnly.FromDateTime(until.ToOffset(Japan).DateTime) < trust.EvaluationDate)
                throw new SignatureException(SignatureRefusal.RevocationListOutdated, CertificateNames.IssuerOf(chain[i]), CertificateChain.Show(until));
        }
    }

    private static void Check(X509Certificate2 certificate, X509Certificate2 issuer, RevocationList list, DateTimeOffset? stamped)
    {
        if (!list.IsSignedBy(issuer))
            throw new SignatureException(SignatureRefusal.RevocationListForged, CertificateNames.IssuerOf(certificate));
        if (list.RevokedSince(certificate) is { } since && !(stamped < since))
            throw new SignatureException(SignatureRefusal.Revoked, CertificateNames.SubjectOf(certificate), CertificateChain.Show(since));
    }
}
