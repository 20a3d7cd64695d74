using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using NoCustomization.Tool.Verbs;

namespace NoCustomization.Tool.Cli;

/// <summary>Says what is wrong with a command line, in the user's language. The library's own words are Japanese only in part.</summary>
internal static class UsageErrors
{
    /// <summary>The errors of a command line, each once.</summary>
    public static IEnumerable<string> Describe(ParseResult result, ToolContext context) =>
        result.Errors.SelectMany(e => Describe(e, result, context)).Distinct();

    /// <summary>
    /// Options that no command has, which the library takes for paths: a misspelled option must not be read as something to judge. A path that
    /// begins so can be given as <c>./--path</c>.
    /// </summary>
    public static IEnumerable<string> DescribeStrays(ParseResult result, ToolContext context) => result.Tokens
        .Where(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", System.StringComparison.Ordinal))
        .Select(t => Unknown(t.Value, result, context));

    private static IEnumerable<string> Describe(ParseError error, ParseResult result, ToolContext context) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Argument: var argument } => [context.Text("Cli_ArgumentMissing", argument.HelpName ?? argument.Name)],
        OptionResult { Tokens.Count: 0, Option: var option } => [context.Text("Cli_ValueMissing", option.Name)],
        OptionResult { Option: var option } o when o.Tokens.Count > option.Arity.MaximumNumberOfValues => [context.Text("Cli_GivenTwice", option.Name)],
        CommandResult when result.UnmatchedTokens.Count > 0 => result.UnmatchedTokens.Select(t => Unknown(t, result, context)),
        CommandResult { Command: { Subcommands.Count: > 0 } command } => [context.Text("Cli_VerbMissing", string.Join(", ", command.Subcommands.Select(c => c.Name)))],
        // What our own validators said.
        _ => [error.Message],
    };

    private static string Unknown(string token, ParseResult result, ToolContext context)
    {
        var command = result.CommandResult.Command;
        var known = token.StartsWith('-')
            ? command.Options.Concat(result.RootCommandResult.Command.Options).Select(o => o.Name)
            : command.Subcommands.Select(c => c.Name);
        var nearest = known.Select(n => (Name: n, Distance: EditDistance.Between(token, n))).OrderBy(n => n.Distance).FirstOrDefault();
        if (nearest.Distance == 0 && nearest.Name is not null)
            return context.Text("Cli_OptionAfterDashes", token);
        return nearest.Name is not null && nearest.Distance <= 3
            ? context.Text("Cli_UnknownDidYouMean", token, nearest.Name)
            : context.Text("Cli_Unknown", token);
    }
}
