using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NoCustomization.Tool.Cli;

/// <summary><c>--culture</c>: the language of everything that people read. Default: the machine's, where it is Japanese; English elsewhere.</summary>
internal static class CultureOption
{
    private const string Name = "--culture";

    /// <summary>Creates the option, which every verb has.</summary>
    public static Option<string> Create(ToolContext context)
    {
        var option = new Option<string>(Name) { Description = context.Text("Option_Culture"), Recursive = true };
        option.Among(context, "en", "ja");
        return option;
    }

    /// <summary>The language of a command line: what it asks for, or the given one.</summary>
    public static CultureInfo Of(ParseResult result, CultureInfo fallback) =>
        // The token, not the value: a command line with errors has tokens, too, and its errors are told in the language it asks for.
        result.GetResult(Name) is OptionResult { Tokens: [{ Value: "en" or "ja" } token, ..] } ? CultureInfo.GetCultureInfo(token.Value) : fallback;

    /// <summary>The language nearest to a culture among those we have.</summary>
    public static CultureInfo Nearest(CultureInfo culture) => CultureInfo.GetCultureInfo(culture.TwoLetterISOLanguageName == "ja" ? "ja" : "en");
}
