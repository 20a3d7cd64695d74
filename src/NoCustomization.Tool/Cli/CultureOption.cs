using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NoCustomization.Tool.Cli;

/// <summary><c>--culture</c>: the language of everything that people read. Default: the .NET SDK's own setting (<c>DOTNET_CLI_UI_LANGUAGE</c>), else the machine's; Japanese where that is Japanese, English elsewhere.</summary>
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

    /// <summary>The language of a command line: what it asks for, or the context's.</summary>
    /// <param name="args">The command line. It is read without verbs, whose texts wait for the language.</param>
    /// <param name="context">The language where it asks for none.</param>
    public static CultureInfo Of(string[] args, ToolContext context) =>
        // The token, not the value: a command line with errors has tokens, too, and its errors are told in the language it asks for.
        new RootCommand { Create(context) }.Parse(args).GetResult(Name) is OptionResult { Tokens: [{ Value: "en" or "ja" } token, ..] } ? CultureInfo.GetCultureInfo(token.Value) : context.Culture;

    /// <summary>The language where the command line asks for none.</summary>
    /// <param name="sdkLanguage">What <c>DOTNET_CLI_UI_LANGUAGE</c> says: a culture's name, or null.</param>
    /// <param name="machine">The machine's culture.</param>
    public static CultureInfo Default(string? sdkLanguage, CultureInfo machine) =>
        Nearest(string.IsNullOrEmpty(sdkLanguage) ? machine.Name : sdkLanguage);

    private static CultureInfo Nearest(string culture) =>
        CultureInfo.GetCultureInfo(culture.Equals("ja", StringComparison.OrdinalIgnoreCase) || culture.StartsWith("ja-", StringComparison.OrdinalIgnoreCase) ? "ja" : "en");
}
