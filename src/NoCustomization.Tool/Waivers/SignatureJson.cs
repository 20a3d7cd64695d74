using NoCustomization.Tool.Cli;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Waivers;

/// <summary>A verdict about a signature for machines.</summary>
/// <param name="State"><c>trusted</c>, <c>unverified</c> or <c>refused</c>.</param>
/// <param name="Signer">Whose; null where not trusted.</param>
/// <param name="Time">When, UTC; null where not trusted.</param>
/// <param name="Reason">The name of the refusal; null where not refused.</param>
/// <param name="Message">The same in the language of the run.</param>
internal sealed record SignatureJson(string State, string? Signer, string? Time, string? Reason, string Message)
{
    /// <summary>A verdict.</summary>
    public static SignatureJson Of(SignatureVerdict verdict, ToolContext context)
    {
        var message = SignatureTexts.Of(verdict, context);
        return verdict switch
        {
            SignatureVerdict.Trusted trusted => new("trusted", trusted.Signer, trusted.Time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture), null, message),
            SignatureVerdict.Refused refused => new("refused", null, null, refused.Reason.ToString(), message),
            _ => new("unverified", null, null, null, message),
        };
    }
}
