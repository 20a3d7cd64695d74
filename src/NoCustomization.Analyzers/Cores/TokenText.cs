using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NoCustomization.Analyzers.Cores;

/// <summary>Public key tokens as text.</summary>
internal static class TokenText
{
    /// <summary>Lower-case hexadecimal, or null where there is no token.</summary>
    public static string? Of(ImmutableArray<byte> token)
    {
        if (token.IsDefaultOrEmpty)
            return null;
        var builder = new StringBuilder(token.Length * 2);
        foreach (var part in token)
            builder.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        return builder.ToString();
    }
}
