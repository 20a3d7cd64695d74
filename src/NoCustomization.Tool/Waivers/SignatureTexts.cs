using System.Globalization;
using NoCustomization.Tool.Cli;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Waivers;

/// <summary>Tells a verdict about a signature in the user's language.</summary>
internal static class SignatureTexts
{
    /// <summary>What is said of the signed file.</summary>
    public static string Of(SignatureVerdict verdict, ToolContext context) => verdict switch
    {
        SignatureVerdict.Trusted trusted => context.Text(trusted.IsTimeStamped ? "Signature_TrustedStamped" : "Signature_Trusted", trusted.Signer, CertificateChain.Show(trusted.Time))
            + (trusted.LaterThan is { } day ? context.Text("Signature_Later", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : ""),
        SignatureVerdict.Refused refused => context.Text("Signature_" + refused.Reason, [.. refused.Arguments]),
        SignatureVerdict.Unverified unverified => context.Text(unverified.IsSigned ? "Signature_Unverified" : "Signature_UnverifiedUnsigned"),
        _ => throw new System.InvalidOperationException(),
    };
}
