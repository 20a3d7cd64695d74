using System;
using System.IO;

namespace NoCustomization.Tool.Cli;

/// <summary>Where a run writes, and from where it sees relative paths. Tests give their own.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Problems and progress.</param>
/// <param name="WorkingDirectory">Absolute folder that relative paths start from.</param>
/// <param name="IsInteractive">Whether a person watches: progress is shown and colour may be used.</param>
internal sealed record ToolConsole(TextWriter Output, TextWriter Error, string WorkingDirectory, bool IsInteractive)
{
    /// <summary>Who can be asked; null where nobody sits at a terminal.</summary>
    public IPrompt? Prompt { get; init; }

    /// <summary>The console of this process. Quiet where output is redirected or a build server runs it (<c>CI</c>, <c>TF_BUILD</c>).</summary>
    public static ToolConsole OfProcess()
    {
        var isServer = Environment.GetEnvironmentVariable("CI") is { Length: > 0 } || Environment.GetEnvironmentVariable("TF_BUILD") is { Length: > 0 };
        return new(Console.Out, Console.Error, Environment.CurrentDirectory, !isServer && !Console.IsOutputRedirected && !Console.IsErrorRedirected)
        {
            Prompt = isServer || Console.IsInputRedirected || Console.IsErrorRedirected ? null : new ConsolePrompt(),
        };
    }
}
