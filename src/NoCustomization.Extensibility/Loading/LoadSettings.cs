using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Waivers;
using NoCustomization.Verification;

namespace NoCustomization.Extensibility.Loading;

/// <summary>Everything that judging extensions needs, read once for all of them.</summary>
internal sealed class LoadSettings
{
    private readonly Dictionary<string, string> _owners;

    private LoadSettings(ExtensionLoadOptions options, CultureInfo culture, HostAssemblies host, IReadOnlyList<CoreFile> cores, Dictionary<string, string> owners)
    {
        _owners = owners;
        Options = options;
        Culture = culture;
        Host = host;
        Cores = cores;
    }

    /// <summary>What the operator says.</summary>
    public ExtensionLoadOptions Options { get; }

    /// <summary>The language of what is said.</summary>
    public CultureInfo Culture { get; }

    /// <summary>What is the host's.</summary>
    public HostAssemblies Host { get; }

    /// <summary>The assemblies of the cores.</summary>
    public IReadOnlyList<CoreFile> Cores { get; }

    /// <summary>What the verifier needs.</summary>
    public required VerificationOptions Verification { get; init; }

    /// <summary>What holds for every extension.</summary>
    public required IReadOnlyList<LoadProblem> Problems { get; init; }

    /// <summary>Reads everything.</summary>
    /// <param name="options">What the operator says.</param>
    /// <param name="packages">The declared packages.</param>
    /// <param name="recorded">What is recorded of the cores.</param>
    /// <param name="time">The clock.</param>
    /// <param name="culture">The language of what is said.</param>
    public static LoadSettings Read(ExtensionLoadOptions options, IReadOnlyList<StandardPackage> packages, IReadOnlyList<CoreIdentity> recorded, TimeProvider time, CultureInfo culture)
    {
        var catalogs = CatalogInputs.Read(options, culture);
        var cores = packages.SelectMany(p => p.Assemblies.Select(a => (Assembly: a, p.Id)))
            .Concat(HostProtection.Assemblies.Select(a => (Assembly: a, HostProtection.Id)))
            .Concat(options.Shared.SelectMany(a => catalogs.Catalogs.Where(c => Describes(c, a.GetName().Name!)).Select(c => (Assembly: a, c.Declaration.Id))))
            .DistinctBy(c => c.Assembly)
            .Select(c => CoreFile.Read(c.Assembly, c.Id, recorded, culture)).ToArray();
        var host = new HostAssemblies(packages, options.Shared);
        var today = CivilDate.InJapan(time.GetUtcNow().UtcDateTime);
        var date = options.EvaluationDate is { } day ? new CivilDate(day.Year, day.Month, day.Day) : today;
        var registers = RegisterInputs.Read(options, date, culture);
        var files = cores.Select(c => c.Image?.File).OfType<FileImage>().ToArray();
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var core in cores)
            owners.TryAdd(core.Assembly.GetName().Name!, core.Package);
        foreach (var (part, package) in packages.SelectMany(p => HostAssemblies.PartsOf(p.Assemblies[0]).Select(n => (n, p.Id))).Concat(catalogs.Catalogs.SelectMany(c => c.Declaration.Assemblies!.Select(a => (a.Name, c.Declaration.Id)))))
            owners.TryAdd(part, package);
        return new(options, culture, host, cores, owners)
        {
            Problems = [.. cores.SelectMany(c => c.Problems), .. registers.Problems, .. catalogs.Problems],
            Verification = new()
            {
                CoreFiles = files,
                // What the host supplies goes before a copy that an extension brings along, as it does when it is loaded.
                References = [.. host.SharedFiles.Where(f => !files.Any(c => c.Path == f))],
                Catalogs = [HostProtection.Catalog, .. catalogs.Catalogs],
                Stamps = options.RequireStamp ? StampUse.Required : StampUse.Read,
                Waivers = new() { Registers = new RegisterSet(registers.Documents), Municipality = options.Municipality, Date = date },
            },
        };
    }

    /// <summary>The package to which an assembly of a name belongs, whether the host has it or not; null where it is no core's.</summary>
    public string? PackageOf(string name) => _owners.GetValueOrDefault(name);

    /// <summary>Whether the operator has looked at a file that cannot be judged.</summary>
    public bool IsAllowed(ExtensionFolder extension, string path) => extension.Images.FirstOrDefault(i => i.Path == path) is { } image && FolderChecks.IsAllowed(image, Options);

    private static bool Describes(Catalog catalog, string name) => catalog.Declaration.Assemblies!.Any(a => a.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
