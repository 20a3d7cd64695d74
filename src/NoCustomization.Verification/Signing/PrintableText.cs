using System;

namespace NoCustomization.Verification.Signing;

/// <summary>Shows texts that somebody else wrote. A hostile one must not move a terminal's cursor or begin a line of its own.</summary>
internal static class PrintableText
{
    /// <summary>A text with every control character replaced.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (span, text) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = char.IsControl(text[i]) ? '\uFFFD' : text[i];
    });
}
