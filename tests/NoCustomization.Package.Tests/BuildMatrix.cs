using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using NoCustomization.Package.Tests;
using NoCustomization.Package.Tests.Replay;
using NoCustomization.Verification;
using Xunit;

[assembly: AssemblyFixture(typeof(BuildMatrix))]

namespace NoCustomization.Package.Tests;

/// <summary>
/// Packs NoCustomization and a core that depends on it, generates the vendor projects, and builds them all for real in one process. Restores from
/// the packed packages into a folder of its own, so that nothing is served stale and nothing comes from a network.
/// </summary>
public sealed partial class BuildMatrix : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nocustomization-package-");
    private ILookup<string, string> _messages = Array.Empty<string>().ToLookup(s => s);

    private string _log = "";

    internal static string Root { get; } = Metadata("RepositoryRoot");

    internal string PackageFile { get; private set; } = "";

    /// <summary>The errors and warnings of an attempt, one a line.</summary>
    internal string Output(string name)
    {
        var vector = Vectors.All.Single(v => v.Name == name);
        var lines = _messages[vector.ProjectName];
        return string.Join('\n', vector.Shares ? lines.Where(l => IsAbout(l, vector)) : lines);
    }

    /// <summary>The line that sums up a project's build, or null.</summary>
    internal string? SummaryOf(string name) => Summary(name).Match(_log) is { Success: true } line ? line.Value.Trim() : null;

    /// <summary>That line of another build of a project, in which nothing has changed.</summary>
    internal async Task<string?> SummaryOfNextBuild(string name) => Summary(name).Match(await OutputOfNextBuild(name)) is { Success: true } line ? line.Value.Trim() : null;

    /// <summary>What another build of a project prints, in which nothing has changed.</summary>
    internal async Task<string> OutputOfNextBuild(string name) => (await Commands.TryDotnet(Path.Combine(_folder.FullName, name), "build", "--no-restore", "-nodeReuse:false", "-nologo", "-v:m")).Output;

    /// <summary>What became of an attempt.</summary>
    internal Outcome OutcomeOf(Vector vector)
    {
        var outcome = Outcome.Unseen;
        foreach (Match error in Error().Matches(Output(vector.Name)))
        {
            outcome |= error.Groups["id"].Value switch
            {
                "NC1001" => Outcome.StillError,
                "NC9001" => Outcome.Reported,
                "NC9009" or "NC9010" => Outcome.Failed,
                var other => throw new InvalidOperationException($"{vector.Name} fails with {other}:\n{Output(vector.Name)}"),
            };
        }

        return outcome == Outcome.Unseen && Verify(vector.Name).Any(f => f.Verdict.Rule.Id == "NC1001") ? Outcome.Verified : outcome;
    }

    /// <summary>The assembly that an attempt made.</summary>
    internal string AssemblyOf(string name) => Path.Combine(_folder.FullName, name, "bin", "Debug", "net10.0", name + ".dll");

    /// <summary>The genuine core.</summary>
    internal string Core => Path.Combine(_folder.FullName, "Core", "bin", "Release", "net10.0", "Core.dll");

    /// <summary>What the binary eye finds in the assembly that an attempt made; nothing where it made none.</summary>
    internal IReadOnlyList<BinaryFinding> Verify(string name, StampUse stamps = StampUse.Read) => File.Exists(AssemblyOf(name))
        ? Result(name, stamps).Findings
        : [];

    /// <summary>All that the binary eye says of the assembly that an attempt made.</summary>
    internal VerificationResult Result(string name, StampUse stamps) =>
        Verifier.Verify([AssemblyOf(name)], new VerificationOptions { Cores = [Core], Stamps = stamps }, TestContext.Current.CancellationToken);

    public async ValueTask InitializeAsync()
    {
        var packages = Path.Combine(_folder.FullName, "packages");
        await Commands.Dotnet(Root, "pack", Path.Combine(Root, "src", "NoCustomization"), "--no-build", "-c", Metadata("Configuration"), "-o", packages, "-v", "q");
        PackageFile = Directory.GetFiles(packages, "NoCustomization.*.nupkg").Single();
        WriteSettings();
        foreach (var (id, assets) in new[] { ("Core", """ PrivateAssets="none" IncludeAssets="all" """), ("ForgetfulCore", "") })
        {
            Write(Path.Combine(id, id + ".csproj"), Sources.CoreProject(id, Metadata("PackageVersion"), assets));
            Write(Path.Combine(id, "Core.cs"), Sources.Core);
            await Commands.Dotnet(Path.Combine(_folder.FullName, id), "pack", "-o", packages, "-v", "q", "-nologo");
        }

        WriteProjects();
        await Commands.Dotnet(_folder.FullName, "msbuild", "all.proj", "-t:Restore", "-m:2", "-nodeReuse:false", "-v:q", "-nologo");
        (_, _log) = await Commands.TryDotnet(_folder.FullName, "msbuild", "all.proj", "-t:Build", "-m:2", "-nodeReuse:false", "-nologo", "-v:m", "-clp:NoSummary;ForceNoAlign");
        _messages = Message().Matches(_log).ToLookup(m => Path.GetFileName(Path.GetDirectoryName(m.Groups["project"].Value))!, m => m.Value.TrimEnd());
        foreach (var vector in Vectors.All)
            vector.Afterwards?.Invoke(AssemblyOf(vector.Name));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }


    // A directive may have moved the message to another file; then it still names the class.
    private static bool IsAbout(string line, Vector vector) => Regex.IsMatch(line, $@"[\\/]{vector.Name}\.(cs|vb)\(|'{vector.Name}\.");

    private void WriteSettings()
    {
        Write("nuget.config", """
            <configuration>
              <config><add key="globalPackagesFolder" value="cache" /></config>
              <packageSources><clear /><add key="local" value="packages" /></packageSources>
            </configuration>
            """);
        // Only our analyzer runs. Nothing of the repository's own settings reaches the throw-away projects.
        Write("Directory.Build.props", "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit><EnableNETAnalyzers>false</EnableNETAnalyzers></PropertyGroup></Project>");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("global.json", File.ReadAllText(Path.Combine(Root, "global.json")));
    }

    private void WriteProjects()
    {
        foreach (var (folder, name) in new[] { ("Aid", "Aid"), ("Stub", "NoCustomization.Analyzers") })
        {
            Write(Path.Combine(folder, name + ".csproj"), Sources.AidProject(name));
            Write(Path.Combine(folder, "Aid.cs"), Sources.Aid);
        }

        Write(Path.Combine("SharedCSharp", "SharedCSharp.csproj"), Sources.Project(Sources.CoreReference, ""));
        foreach (var (name, text) in CSharpVectors.SharedFiles)
            Write(Path.Combine("SharedCSharp", name), text);
        Write(Path.Combine("SharedVisualBasic", "SharedVisualBasic.vbproj"), Sources.Project(Sources.CoreReference, VisualBasicVectors.SharedItems));
        foreach (var vector in Vectors.All)
        {
            foreach (var (name, text) in vector.Files(Metadata("PackageVersion")))
                Write(Path.Combine(vector.ProjectName, name), text);
        }

        var projects = Vectors.All.Select(v => $"""<Vendor Include="{v.ProjectName}/{v.ProjectName}.{v.Extension}proj" AdditionalProperties="{v.CommandLine}" />""").Distinct();
        Write("all.proj", $"""
            <Project>
              <ItemGroup>
                <Aid Include="Aid/*.csproj;Stub/*.csproj" />
                {string.Join("\n    ", projects)}
              </ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(Aid);@(Vendor)" Targets="Restore" Properties="Phase=restore" BuildInParallel="true" /></Target>
              <Target Name="Build">
                <MSBuild Projects="@(Aid)" Targets="Build" />
                <MSBuild Projects="@(Vendor)" Targets="Build" BuildInParallel="true" ContinueOnError="ErrorAndContinue" />
              </Target>
            </Project>
            """);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string Metadata(string key) => typeof(BuildMatrix).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    private static Regex Summary(string name) => new($"^ *{name}: NoCustomization: .*$", RegexOptions.Multiline);

    // A diagnostic line ends with the project it belongs to.
    [GeneratedRegex(@"^.*\b(error|warning) [A-Z]+\d+\s*:.*\[(?<project>[^\]]*?)(::[^\]]*)?\]\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Message();

    [GeneratedRegex(@"\berror (?<id>[A-Z]+\d+)\s*:")]
    private static partial Regex Error();
}
