using System;
using System.Collections.Generic;
using System.Security.Cryptography.X509Certificates;

namespace NoCustomization.Verification.Signing;

/// <summary>Whom to believe. Everything comes from here: no store of the machine and no network is asked.</summary>
/// <param name="Anchors">Certificates that vouch for others: roots, intermediates, or the signer's own. Empty: nobody is believed.</param>
/// <param name="RevocationLists">What their issuers took back. Empty: revocation is not looked at.</param>
/// <param name="EvaluationDate">The civil date at UTC+9 for which revocation lists must be current.</param>
internal sealed record SignatureTrust(IReadOnlyList<X509Certificate2> Anchors, IReadOnlyList<RevocationList> RevocationLists, DateOnly EvaluationDate)
{
    /// <summary>Nobody.</summary>
    public static SignatureTrust None { get; } = new([], [], default);
}
