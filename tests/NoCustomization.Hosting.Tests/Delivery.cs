using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NoCustomization.Package.Tests;
using Xunit;

namespace NoCustomization.Hosting.Tests;

/// <summary>
/// Packs the host of extensions, and makes with the packages alone what their users make: a core, a vendor's extension and a program that hosts it. The packages they depend on come from the folder of this
/// machine, where the build of this repository put them; nothing comes from a network.
/// </summary>
public sealed class Delivery : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nocustomization-hosting-");

    internal static string Runtime { get; } = Facts.Of("RuntimeIdentifier");

    internal static bool HasRuntimePack { get; } = Directory.Exists(Path.Combine(Facts.Of("MachinePackages"), "microsoft.netcore.app.runtime." + Runtime, Facts.Of("RuntimePackVersion")));

    /// <summary>The folder of extensions.</summary>
    internal string Extensions => PathOf("extensions");

    /// <summary>A file or folder among what was made.</summary>
    internal string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>The files of a delivery, without symbols.</summary>
    internal string[] FilesOf(string folder) => [.. Directory.GetFiles(PathOf(folder), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(PathOf(folder), f)).Where(f => !f.EndsWith(".pdb", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Publishes the host in a form of its own and runs it.</summary>
    /// <returns>What it printed.</returns>
    internal async Task<string> Host(string form, params string[] options)
    {
        await Commands.Dotnet(PathOf("Town.Host"), ["publish", "-c", "Release", "-o", PathOf(form), "-v", "q", "-nologo", "-nodeReuse:false", .. options]);
        return await Commands.Run(PathOf(form), Path.Combine(PathOf(form), OperatingSystem.IsWindows() ? "Town.Host.exe" : "Town.Host"), Extensions);
    }

    public async ValueTask InitializeAsync()
    {
        foreach (var project in new[] { "NoCustomization", "NoCustomization.Extensibility.Abstractions", "NoCustomization.Extensibility" })
            await Commands.Dotnet(Facts.Root, "pack", Path.Combine(Facts.Root, "src", project), "--no-build", "-c", Facts.Of("Configuration"), "-o", PathOf("packages"), "-v", "q", "-nologo");
        foreach (var (name, text) in Sources.Files(Facts.Of("PackageVersion"), Facts.Of("MachinePackages")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
            await File.WriteAllTextAsync(PathOf(name), text);
        }

        File.Copy(Path.Combine(Facts.Root, "global.json"), PathOf("global.json"));
        await Commands.Dotnet(PathOf("Town.Core"), "pack", "-c", "Release", "-o", PathOf("packages"), "-v", "q", "-nologo");
        await Publish("Acme.Fees", "extensions/Acme.Fees");
        await Publish("Careless.Fees", "extensions/Careless.Fees");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private Task Publish(string project, string to) => Commands.Dotnet(PathOf(project), "publish", "-c", "Release", "-o", PathOf(to), "-v", "q", "-nologo", "-nodeReuse:false");
}
