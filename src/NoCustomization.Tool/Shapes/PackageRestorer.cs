using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Tool.Shapes;

/// <summary>Restores <c>package:</c> references with the ordinary client, in a throw-away project, and gives what they and their dependencies compile against.</summary>
internal sealed class PackageRestorer
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<MetadataReference>>> _restored = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The references of some packages, restored together so that their versions agree.</summary>
    /// <param name="packages"><c>Id/Version</c> each.</param>
    /// <param name="requester">The file that asks.</param>
    /// <exception cref="IllFormedShapeException">They cannot be restored.</exception>
    public IReadOnlyList<MetadataReference> Restore(IReadOnlyCollection<string> packages, string requester)
    {
        if (packages.Count == 0)
            return [];
        var key = string.Join(';', packages.Order(StringComparer.OrdinalIgnoreCase));
        try
        {
            return _restored.GetOrAdd(key, _ => new(() => RestoreTogether(packages))).Value;
        }
        catch (RestoreException e)
        {
            throw new IllFormedShapeException(new ShapeProblem(requester, 0, new Text("Shape_PackageNotRestored", key, e.Message)));
        }
    }

    private static IReadOnlyList<MetadataReference> RestoreTogether(IReadOnlyCollection<string> packages)
    {
        var folder = Directory.CreateTempSubdirectory("nocustomization-shapes-").FullName;
        try
        {
            var items = packages.Select(p => p.Split('/')).Select(p => $"<PackageReference Include=\"{p[0]}\" Version=\"[{p[1]}]\" />");
            var project = Path.Combine(folder, "Packages.csproj");
            File.WriteAllText(project, $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net{Environment.Version.Major}.0</TargetFramework><WarningsAsErrors>NU1603</WarningsAsErrors></PropertyGroup>
                  <ItemGroup>{string.Concat(items)}</ItemGroup>
                </Project>
                """);
            // What stands above the temporary folder is nobody's business here.
            foreach (var name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
                File.WriteAllText(Path.Combine(folder, name), "<Project />");
            Run(folder, project);
            return ReadAssets(Path.Combine(folder, "obj", "project.assets.json"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(string folder, string project)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["restore", project, "--verbosity", "quiet", "-nodeReuse:false"])
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(s_timeout))
            {
                process.Kill(entireProcessTree: true);
                throw new RestoreException("dotnet restore: " + s_timeout);
            }

            if (process.ExitCode != 0)
                throw new RestoreException((output.Result + errors.Result).Trim());
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new RestoreException(e.Message);
        }
    }

    private static List<MetadataReference> ReadAssets(string path)
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(path));
        var folders = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name).ToList();
        var libraries = assets.RootElement.GetProperty("libraries");
        var references = new List<MetadataReference>();
        foreach (var library in assets.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject())
        {
            if (!library.Value.TryGetProperty("compile", out var compile))
                continue;
            var relative = libraries.GetProperty(library.Name).GetProperty("path").GetString()!;
            foreach (var file in compile.EnumerateObject().Select(f => f.Name).Where(f => f.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)))
            {
                if (folders.Select(f => Path.Combine(f, relative, file)).FirstOrDefault(File.Exists) is { } found)
                    references.Add(MetadataReference.CreateFromFile(found));
            }
        }

        return references;
    }

    private sealed class RestoreException(string message) : Exception(message);
}
