using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Tool.Cli;

namespace NoCustomization.Tool.Builds;

/// <summary>Runs <c>dotnet restore</c> and <c>dotnet build</c> in child processes.</summary>
/// <param name="context">For messages.</param>
/// <param name="progress">Told of every line the build prints.</param>
internal sealed class DotnetBuild(ToolContext context, Action<string> progress)
{
    /// <summary>Restores and builds a solution or project with the files of a folder injected.</summary>
    /// <param name="target">The solution or project; absolute.</param>
    /// <param name="workingDirectory">Where to run: a global.json there chooses the SDK.</param>
    /// <param name="folder">The files to inject.</param>
    /// <param name="configuration">The configuration, or null for the projects' own.</param>
    /// <param name="cancellation">Kills the build.</param>
    /// <returns>The exit code and what it printed.</returns>
    /// <exception cref="ToolException">There is no <c>dotnet</c>.</exception>
    public async Task<(int ExitCode, IReadOnlyList<string> Lines)> RunAsync(string target, string workingDirectory, BuildFolder folder, string? configuration, CancellationToken cancellation)
    {
        // In two steps: a project that cannot be restored would keep all others from being built.
        string[] common = [target, .. Arguments(folder, configuration)];
        var restore = await RunAsync(["restore", .. common], workingDirectory, cancellation).ConfigureAwait(false);
        var build = await RunAsync(["build", "--no-restore", .. common], workingDirectory, cancellation).ConfigureAwait(false);
        return (build.ExitCode == 0 ? restore.ExitCode : build.ExitCode, [.. restore.Lines, .. build.Lines]);
    }

    private IEnumerable<string> Arguments(BuildFolder folder, string? configuration)
    {
        yield return "-nologo";
        yield return "-nodeReuse:false";
        yield return "-verbosity:minimal";
        yield return "-consoleLoggerParameters:NoSummary;ForceNoAlign";
        if (configuration is not null)
            yield return "-p:Configuration=" + configuration;
        yield return "-p:CustomAfterDirectoryBuildProps=" + folder.Props;
        yield return "-p:CustomAfterMicrosoftCommonTargets=" + folder.Targets;
        yield return "-p:NoCustomizationMode=report";
        yield return "-p:PreferredUILang=" + (context.Culture.TwoLetterISOLanguageName == "ja" ? "ja-JP" : "en-US");
    }

    private ProcessStartInfo Start(string[] arguments, string workingDirectory)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet", arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        SetEnvironment(start.Environment);
        return start;
    }

    private void SetEnvironment(IDictionary<string, string?> environment)
    {
        // What an SDK that runs this tool set for itself must not lead another one astray.
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (variable.Key is string name && name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase))
                environment.Remove(name);
        }

        environment["DOTNET_CLI_UI_LANGUAGE"] = context.Culture.TwoLetterISOLanguageName;
        environment["DOTNET_NOLOGO"] = "1";
        environment["MSBUILDTERMINALLOGGER"] = "off";
    }

    private async Task<(int ExitCode, IReadOnlyList<string> Lines)> RunAsync(string[] arguments, string workingDirectory, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = Start(arguments, workingDirectory) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            throw new ToolException(context.Text("Check_NoDotnet"));
        }

        process.StandardInput.Close();
        var lines = new List<string>();
        try
        {
            await Task.WhenAll(CollectAsync(process.StandardOutput, lines, cancellation), CollectAsync(process.StandardError, lines, cancellation)).ConfigureAwait(false);
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return (process.ExitCode, lines);
    }

    private async Task CollectAsync(StreamReader reader, List<string> lines, CancellationToken cancellation)
    {
        while (await reader.ReadLineAsync(cancellation).ConfigureAwait(false) is { } line)
        {
            lock (lines)
                lines.Add(line);
            progress(line);
        }
    }
}
