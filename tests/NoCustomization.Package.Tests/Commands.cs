using System;
using System.Diagnostics;
using System.Text;
using System.Threading.Tasks;

namespace NoCustomization.Package.Tests;

/// <summary>Runs <c>dotnet</c> as a user does.</summary>
internal static class Commands
{
    /// <summary>Runs it and demands success.</summary>
    /// <returns>What it printed.</returns>
    public static async Task<string> Dotnet(string directory, params string[] arguments)
    {
        var (exitCode, output) = await TryDotnet(directory, arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {exitCode}:\n{output}");
    }

    /// <summary>Runs it.</summary>
    public static Task<(int ExitCode, string Output)> TryDotnet(string directory, params string[] arguments) => Try("dotnet", directory, arguments);

    /// <summary>Runs a program and demands success.</summary>
    /// <returns>What it printed.</returns>
    public static async Task<string> Run(string directory, string program, params string[] arguments)
    {
        var (exitCode, output) = await Try(program, directory, arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {exitCode}:\n{output}");
    }

    private static async Task<(int ExitCode, string Output)> Try(string program, string directory, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        // The test runner's own build settings must not reach the builds under test, nor its machine's language.
        foreach (var name in new[] { "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "CI" })
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // Where a program that is one file extracts itself.
        start.Environment["DOTNET_BUNDLE_EXTRACT_BASE_DIR"] = System.IO.Path.Combine(directory, "extracted");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
