using System.Globalization;
using System.Resources;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Policy.Texts;

/// <summary>The texts in English and, from the <c>ja</c> satellite, in Japanese.</summary>
public static class TextResources
{
    /// <summary>The resources. Compiled into the analyzer under the same name, so that one satellite layout serves both.</summary>
    public static ResourceManager Manager { get; } = new("NoCustomization.Policy.Texts.Texts", typeof(TextResources).Assembly);

    /// <summary>A text in a language.</summary>
    /// <exception cref="MissingManifestResourceException">The key has no text: a defect of this project, caught by its tests.</exception>
    public static string Format(Text text, CultureInfo culture)
    {
        var format = Get(text.Key, culture);
        if (text.Arguments.Length == 0)
            return format;
        var arguments = new object[text.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = text.Arguments[i] is Text inner ? Format(inner, culture) : text.Arguments[i];
        return string.Format(culture, format, arguments);
    }

    /// <summary>The text of a key in a language.</summary>
    /// <exception cref="MissingManifestResourceException">The key has no text.</exception>
    public static string Get(string key, CultureInfo culture) =>
        Manager.GetString(key, culture) ?? throw new MissingManifestResourceException("No text for " + key);
}
