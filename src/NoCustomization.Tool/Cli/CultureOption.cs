using System.CommandLine;
using System.Globalization;

namespace NoCustomization.Tool.Cli;

/// <summary><c>--culture</c>: the language of everything that people read. Default: the machine's, where it is Japanese; English elsewhere.</summary>
internal static class CultureOption
{
    private const string Name = "--culture";

    /// <summary>Creates the option, which every verb has.</summary>
    public static Option<string> Create(CultureInfo culture)
    {
        var option = new Option<string>(Name) { Description = CliTexts.Format("Option_Culture", culture), Recursive = true, HelpName = "en|ja" };
        option.AcceptOnlyFromAmong("en", "ja");
        return option;
    }

    /// <summary>The language of a command line: what it asks for, or the given one.</summary>
    public static CultureInfo Of(ParseResult result, CultureInfo fallback) =>
        result.Errors.Count == 0 || result.GetResult(Name) is not null ? Parse(Asked(result)) ?? fallback : fallback;

    /// <summary>The language nearest to a culture among those we have.</summary>
    public static CultureInfo Nearest(CultureInfo culture) => CultureInfo.GetCultureInfo(culture.TwoLetterISOLanguageName == "ja" ? "ja" : "en");

    // The tokens, not the value: asking a command line with errors for a value throws.
    private static string? Asked(ParseResult result) =>
        result.GetResult(Name) is System.CommandLine.Parsing.OptionResult { Tokens: [var token, ..] } ? token.Value : null;

    private static CultureInfo? Parse(string? name) => name is "en" or "ja" ? CultureInfo.GetCultureInfo(name) : null;
}
