using System;
using System.CommandLine;
using System.Linq;

namespace NoCustomization.Tool.Cli;

/// <summary>Options that take one of a few words.</summary>
internal static class Choices
{
    /// <summary>Refuses every word but some, in the user's language.</summary>
    public static void Among(this Option<string> option, ToolContext context, params string[] words)
    {
        option.HelpName = string.Join('|', words);
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!words.Contains(token.Value, StringComparer.Ordinal))
                    result.AddError(context.Text("Cli_NotAChoice", option.Name, token.Value, string.Join(", ", words)));
            }
        });
    }
}
