using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using NoCustomization.Extensibility.Tests.Loading.Framework;

namespace NoCustomization.Extensibility.Tests.Framework;

/// <summary>A host in a process of its own.</summary>
internal static class Child
{
    /// <summary>Runs it to its end.</summary>
    /// <returns>How it ended, and everything it said.</returns>
    public static async Task<(int ExitCode, string Said)> Run(params string[] arguments)
    {
        var program = Path.Combine(Source.Fact("RepositoryRoot"), "artifacts", "bin", "NoCustomization.Extensibility.Tests.Child", Source.Fact("Configuration").ToLowerInvariant(), "NoCustomization.Extensibility.Tests.Child.dll");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A dump of each process that ends as expected would only cost time.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
