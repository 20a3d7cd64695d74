using System;

namespace NoCustomization.Verification.Signing;

/// <summary>Ends the verification of a signature. Never leaves <see cref="SignatureVerifier"/>.</summary>
internal sealed class SignatureException(SignatureRefusal reason, params string[] arguments) : Exception
{
    /// <summary>What it makes of the signature.</summary>
    public SignatureVerdict.Refused Verdict { get; } = new(reason, arguments);
}
