using System;
using System.IO;
using System.Threading.Tasks;
using NoCustomization.Tool.Cli;
using Xunit;

namespace NoCustomization.Tool.Tests;

/// <summary>One run of the tool inside this process: its exit code and what it wrote.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command line in a folder.</summary>
    public static Task<Run> In(string folder, params string[] args) => Asking(null, folder, args);

    /// <summary>Runs a command line in a folder, where somebody can be asked.</summary>
    public static async Task<Run> Asking(IPrompt? prompt, string folder, params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exitCode = await Application.RunAsync(args, new ToolConsole(output, error, folder, IsInteractive: false) { Prompt = prompt }, TestContext.Current.CancellationToken);
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command line where the folder does not matter.</summary>
    public static Task<Run> Of(params string[] args) => In(AppContext.BaseDirectory, args);
}
