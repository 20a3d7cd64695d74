using System.Globalization;
using System.IO;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Texts;

namespace NoCustomization.Tool.Verbs;

/// <summary>The rules' pages of the documentation, embedded so that they are there offline.</summary>
internal static class RulePages
{
    /// <summary>Where a rule's page stands on the web.</summary>
    public static string Address(Rule rule, CultureInfo culture) => culture.TwoLetterISOLanguageName == "ja" ? rule.HelpUri.Replace(".md", ".ja.md") : rule.HelpUri;

    /// <summary>A rule's page in Markdown; where it has none, its title and description.</summary>
    public static string Read(Rule rule, CultureInfo culture)
    {
        var name = "rules/" + rule.Id + (culture.TwoLetterISOLanguageName == "ja" ? ".ja" : "") + ".md";
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return $"# {rule.Id}: {TextResources.Get(rule.TitleKey, culture)}\n\n{TextResources.Get(rule.DescriptionKey, culture)}\n";
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
