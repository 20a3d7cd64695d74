using System;
using System.Threading.Tasks;

namespace NoCustomization.Tool;

/// <summary>The command <c>nocustomization</c>.</summary>
public static class Program
{
    /// <summary>Runs a verb.</summary>
    /// <param name="args">The command line.</param>
    /// <returns>The exit code, see <see cref="Cli.ExitCode"/>.</returns>
    public static Task<int> Main(string[] args)
    {
        // Japanese in a Windows console needs UTF-8; a redirected stream gets it without a byte order mark.
        var utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        return Cli.Application.RunAsync(args, Cli.ToolConsole.OfProcess());
    }
}
