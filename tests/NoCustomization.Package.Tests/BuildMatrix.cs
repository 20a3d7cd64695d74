using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using NoCustomization.Package.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(BuildMatrix))]

namespace NoCustomization.Package.Tests;

/// <summary>
/// Packs NoCustomization and a core that depends on it, generates one vendor project for each vector, and builds them all for real in one
/// process. Restores from the packed packages into a folder of its own, so that nothing is served stale and nothing comes from a network.
/// </summary>
public sealed class BuildMatrix : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nocustomization-package-");
    private readonly Dictionary<string, HashSet<string>> _errors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _output = new(StringComparer.Ordinal);

    internal static string Root { get; } = Metadata("RepositoryRoot");

    internal string PackageFile { get; private set; } = "";

    /// <summary>The ids of the errors of one vendor project's build.</summary>
    internal IReadOnlySet<string> Errors(string vector)
    {
        Assert.True(_output.ContainsKey(vector), "no such project: " + vector);
        return _errors.GetValueOrDefault(vector) ?? [];
    }

    /// <summary>The diagnostics lines of one vendor project's build.</summary>
    internal string Output(string vector) => _output[vector];

    public async ValueTask InitializeAsync()
    {
        var packages = Path.Combine(_folder.FullName, "packages");
        await Dotnet(Root, "pack", Path.Combine(Root, "src", "NoCustomization"), "--no-build", "-c", Metadata("Configuration"), "-o", packages, "-v", "q");
        PackageFile = Directory.GetFiles(packages, "NoCustomization.*.nupkg").Single();
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="cache" /></config>
              <packageSources><clear /><add key="local" value="packages" /></packageSources>
            </configuration>
            """);
        // Nothing of the repository's own settings reaches the throw-away projects.
        Write("Directory.Build.props", "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("global.json", File.ReadAllText(Path.Combine(Root, "global.json")));
        foreach (var (id, assets) in new[] { ("Core", """ PrivateAssets="none" IncludeAssets="all" """), ("ForgetfulCore", "") })
        {
            Write(Path.Combine(id, id + ".csproj"), Vectors.CoreProject(id, Metadata("PackageVersion"), assets));
            Write(Path.Combine(id, "Core.cs"), Vectors.CoreSource);
            await Dotnet(Path.Combine(_folder.FullName, id), "pack", "-o", packages, "-v", "q", "-nologo");
        }

        foreach (var vector in Vectors.All)
        {
            foreach (var (name, text) in vector.Files(Metadata("PackageVersion")))
                Write(Path.Combine(vector.Name, name), text);
        }

        Write("all.proj", """
            <Project>
              <ItemGroup><Vendor Include="V_*/*.csproj;V_*/*.vbproj" /></ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(Vendor)" Targets="Restore" Properties="Phase=restore" /></Target>
              <Target Name="Build"><MSBuild Projects="@(Vendor)" Targets="Build" BuildInParallel="true" ContinueOnError="ErrorAndContinue" /></Target>
            </Project>
            """);
        await Dotnet(_folder.FullName, "msbuild", "all.proj", "-t:Restore", "-v:q", "-nologo");
        Read(await Dotnet(_folder.FullName, mayFail: true, "msbuild", "all.proj", "-t:Build", "-m:2", "-nodeReuse:false", "-nologo", "-v:m", "-clp:NoSummary"));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    // A diagnostic line ends with the project it belongs to.
    private void Read(string log)
    {
        foreach (var vector in Vectors.All)
            _output[vector.Name] = "";
        foreach (Match line in Regex.Matches(log, @"^.*\b(?<kind>error|warning) (?<id>[A-Z]+\d+)\s*:.*\[(?<project>[^\]]*?)(::TargetFramework=[^\]]*)?\]\s*$", RegexOptions.Multiline))
        {
            var vector = Path.GetFileName(Path.GetDirectoryName(line.Groups["project"].Value))!;
            if (!_output.ContainsKey(vector))
                continue;
            _output[vector] += line.Value.TrimEnd() + "\n";
            if (line.Groups["kind"].Value != "error")
                continue;
            if (!_errors.TryGetValue(vector, out var ids))
                _errors[vector] = ids = new HashSet<string>(StringComparer.Ordinal);
            ids.Add(line.Groups["id"].Value);
        }
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static Task<string> Dotnet(string directory, params string[] arguments) => Dotnet(directory, mayFail: false, arguments);

    private static async Task<string> Dotnet(string directory, bool mayFail, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // The test runner's own build settings must not reach the builds under test, nor its machine's language.
        foreach (var name in new[] { "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "CI" })
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0 && !mayFail)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await output}\n{await errors}");
        return await output;
    }

    private static string Metadata(string key) => typeof(BuildMatrix).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
