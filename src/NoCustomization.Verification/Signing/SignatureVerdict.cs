using System;

namespace NoCustomization.Verification.Signing;

/// <summary>What is known about the signature of a file. Knows no language and no exit code: whoever asks decides what follows.</summary>
internal abstract record SignatureVerdict
{
    private SignatureVerdict()
    {
    }

    /// <summary>Signed by somebody whom an anchor vouches for.</summary>
    /// <param name="Signer">The subject of the certificate.</param>
    /// <param name="Time">When; by the time stamp where there is one, else by the signer's own word.</param>
    /// <param name="IsTimeStamped">Whether a trusted time stamp says when.</param>
    internal sealed record Trusted(string Signer, DateTimeOffset Time, bool IsTimeStamped) : SignatureVerdict
    {
        /// <summary>The day of the evaluation where the signature is later: no fault, for a day of the past can be judged again, but nobody could have shown it on that day.</summary>
        public DateOnly? LaterThan { get; init; }
    }

    /// <summary>No anchor was given, so nobody vouches for the content.</summary>
    /// <param name="IsSigned">Whether there is a signature, and it fits the content.</param>
    internal sealed record Unverified(bool IsSigned) : SignatureVerdict;

    /// <summary>The signature does not hold.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Arguments">What the text of the reason names: certificates, UTC times.</param>
    internal sealed record Refused(SignatureRefusal Reason, params string[] Arguments) : SignatureVerdict;
}
