using System.Globalization;
using System.Resources;

namespace NoCustomization.Tool.Cli;

/// <summary>The texts of the command line in English and Japanese. What the rules say stands in the policy's own resources.</summary>
internal static class CliTexts
{
    /// <summary>The resources.</summary>
    public static ResourceManager Manager { get; } = new("NoCustomization.Tool.Cli.Cli", typeof(CliTexts).Assembly);

    /// <summary>A text in a language.</summary>
    /// <exception cref="MissingManifestResourceException">The key has no text: a defect of this project, caught by its tests.</exception>
    public static string Format(string key, CultureInfo culture, params object[] arguments)
    {
        var format = Manager.GetString(key, culture) ?? throw new MissingManifestResourceException("No text for " + key);
        return arguments.Length == 0 ? format : string.Format(culture, format, arguments);
    }
}
