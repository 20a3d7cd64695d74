using System.Collections.Generic;
using System.Globalization;
using NoCustomization.Municipal.Businesses;

namespace NoCustomization.Municipal.Points;

/// <summary>Something that must not vary from body to body.</summary>
/// <param name="Id">Its id: no point may have it, nor one that lies beneath it.</param>
/// <param name="Business">Whose it is; <see cref="Business.Common"/> for all businesses.</param>
/// <param name="Mark">How far one may rely on it.</param>
/// <param name="English">What must not vary, and what to do instead, in English.</param>
/// <param name="Japanese">The same in Japanese.</param>
/// <param name="Sources">Where it was read; see <see cref="PointSources"/>.</param>
public sealed record NotVariableRule(string Id, Business Business, SourceMark Mark, string English, string Japanese, IReadOnlyList<string> Sources)
{
    /// <summary>What must not vary, in the language of the user interface.</summary>
    public string Text => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? Japanese : English;
}
