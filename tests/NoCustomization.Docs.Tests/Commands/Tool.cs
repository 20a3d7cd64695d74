using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using NoCustomization.Docs.Tests.Documents;

namespace NoCustomization.Docs.Tests.Commands;

/// <summary>The command as users run it.</summary>
internal static class Tool
{
    private static readonly ConcurrentDictionary<string, string> s_help = new(StringComparer.Ordinal);

    /// <summary>The help of a verb, or of the command where the verb is empty; empty where there is no such verb.</summary>
    public static string HelpOf(string verb) => s_help.GetOrAdd(verb, static verb =>
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Repository.Fact("Tool"));
        foreach (var argument in verb.Length == 0 ? new[] { "--help", "--culture", "en" } : [.. verb.Split(' '), "--help", "--culture", "en"])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : "";
    });
}
