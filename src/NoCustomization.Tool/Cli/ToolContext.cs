using System.Globalization;
using System.IO;

namespace NoCustomization.Tool.Cli;

/// <summary>What every verb is given: its console and the language of its user.</summary>
/// <param name="Console">Where to write.</param>
/// <param name="Culture"><c>en</c> or <c>ja</c>.</param>
internal sealed record ToolContext(ToolConsole Console, CultureInfo Culture)
{
    /// <summary>Results.</summary>
    public TextWriter Output => Console.Output;

    /// <summary>Problems and progress.</summary>
    public TextWriter Error => Console.Error;

    /// <summary>A text of the command line in the user's language.</summary>
    /// <param name="key">The key in <c>Cli.resx</c>.</param>
    /// <param name="arguments">What its placeholders stand for.</param>
    public string Text(string key, params object[] arguments) => CliTexts.Format(key, Culture, arguments);
}
