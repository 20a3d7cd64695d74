using System;
using System.Threading.Tasks;
using Spectre.Console;

namespace NoCustomization.Tool.Cli;

/// <summary>Shows what a long run is doing, where a person watches; elsewhere nothing.</summary>
internal static class Progress
{
    /// <summary>Runs work that tells what it is doing.</summary>
    /// <param name="context">Whose console.</param>
    /// <param name="work">The work; it is given a method that shows a line of text.</param>
    public static Task<T> ShowAsync<T>(ToolContext context, Func<Action<string>, Task<T>> work) => context.Console.IsInteractive ? ShowStatusAsync(context, work) : work(static _ => { });

    // By itself, so that the library is loaded only where it is used.
    private static Task<T> ShowStatusAsync<T>(ToolContext context, Func<Action<string>, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(context.Error) });
        return console.Status().StartAsync("…", status => work(text => status.Status(Markup.Escape(Shorten(text, console.Profile.Width - 4)))));
    }

    private static string Shorten(string text, int width) => text.Length <= width || width < 8 ? text : text[..(width - 1)] + "…";
}
