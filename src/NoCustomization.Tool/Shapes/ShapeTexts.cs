using System.Globalization;
using System.Linq;
using System.Resources;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Tool.Shapes;

/// <summary>The texts of policy tests, in English and Japanese.</summary>
internal static class ShapeTexts
{
    private static readonly ResourceManager s_manager = new("NoCustomization.Tool.Shapes.ShapeTexts", typeof(ShapeTexts).Assembly);

    /// <summary>A text in a language.</summary>
    /// <exception cref="MissingManifestResourceException">The key has no text: a defect of this project, caught by its tests.</exception>
    public static string Format(Text text, CultureInfo culture) => Format(text.Key, culture, [.. text.Arguments.Select(a => a is Text inner ? Format(inner, culture) : a)]);

    /// <summary>The text of a key in a language.</summary>
    /// <exception cref="MissingManifestResourceException">The key has no text.</exception>
    public static string Format(string key, CultureInfo culture, params object[] arguments)
    {
        var format = s_manager.GetString(key, culture) ?? throw new MissingManifestResourceException("No text for " + key);
        return arguments.Length == 0 ? format : string.Format(culture, format, arguments);
    }
}
