using System.Collections.Generic;
using System.Text;
using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters.Storing;

/// <summary>Refuses text that not every store can keep as it is.</summary>
internal static class StorableText
{
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    public static void Check(IEnumerable<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text is null)
                continue;
            try
            {
                if (s_strict.GetByteCount(text) >= 0 && !text.Contains('\0', System.StringComparison.Ordinal))
                    continue;
            }
            catch (EncoderFallbackException)
            {
                // Half of a surrogate pair.
            }

            throw new ParameterException(ParameterTexts.NoText);
        }
    }
}
