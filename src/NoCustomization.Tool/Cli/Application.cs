using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

namespace NoCustomization.Tool.Cli;

/// <summary>Parses a command line, runs its verb, and turns whatever goes wrong into a message and an exit code; never a stack trace.</summary>
internal static class Application
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="console">Where to write.</param>
    /// <param name="cancellation">Ends the run early, as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, ToolConsole console, CancellationToken cancellation = default)
    {
        var context = new ToolContext(console, CultureOption.Default(Environment.GetEnvironmentVariable("DOTNET_CLI_UI_LANGUAGE"), CultureInfo.CurrentUICulture));
        try
        {
            // The language decides the texts of the commands, and stands on the command line itself.
            context = context with { Culture = CultureOption.Of(args, context) };
            return await InvokeAsync(Commands.Create(context, args).Parse(args), context, cancellation).ConfigureAwait(false);
        }
        catch (ToolException e)
        {
            console.Error.WriteLine(context.Text("Error", e.Message));
            return (int)e.ExitCode;
        }
        catch (OperationCanceledException)
        {
            console.Error.WriteLine(context.Text("Cancelled"));
            return (int)ExitCode.BadInput;
        }
        catch (Exception e)
        {
            console.Error.WriteLine(context.Text("Crash", e.GetType().Name, e.Message));
            return (int)ExitCode.BadInput;
        }
    }

    private static Task<int> InvokeAsync(ParseResult result, ToolContext context, CancellationToken cancellation)
    {
        var invocation = new InvocationConfiguration
        {
            Output = context.Output,
            Error = context.Error,
            EnableDefaultExceptionHandler = false,
        };
        string[] errors = [.. UsageErrors.DescribeStrays(result, context), .. result.Action is ParseErrorAction ? UsageErrors.Describe(result, context) : []];
        if (errors.Length > 0)
        {
            foreach (var error in errors)
                context.Error.WriteLine(context.Text("Error", error));
            context.Error.WriteLine(context.Text("SeeHelp", CommandNames.Of(result.CommandResult.Command)));
            return Task.FromResult((int)ExitCode.BadInput);
        }

        return result.InvokeAsync(invocation, cancellation);
    }
}
