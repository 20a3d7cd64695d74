using System;
using System.Collections.Generic;
using System.Linq;

namespace NoCustomization.Extensibility.Loading;

/// <summary>What can be said of an extension's files without judging their code: what nobody can judge, what is there twice, missing, or made for another version.</summary>
internal static class FolderChecks
{
    /// <summary>Checks an extension.</summary>
    /// <param name="extension">The extension.</param>
    /// <param name="judged">Which of its assemblies were judged; to depend on another is to depend on nothing.</param>
    /// <param name="host">What comes from the host.</param>
    /// <param name="options">What the operator allows.</param>
    public static IEnumerable<LoadProblem> Of(ExtensionFolder extension, IReadOnlySet<string> judged, HostAssemblies host, ExtensionLoadOptions options)
    {
        if (!IsId(extension.Id))
            yield return new(LoadProblemKind.OddId, Printable.Of(extension.Id));
        foreach (var problem in Unjudgeable(extension, options).Concat(Twice(extension, host)).Concat(Dependencies(extension, judged, host)))
            yield return problem;
        foreach (var missing in DependencyList.MissingIn(extension, host))
            yield return missing;
    }

    // It becomes a key of settings, a label of metrics, a line in logs.
    private static bool IsId(string id) => id.Length is > 0 and <= 200 && Printable.Of(id) == id && !id.Any(c => char.IsWhiteSpace(c) || c is ':' or '/' or '\\');

    private static IEnumerable<LoadProblem> Unjudgeable(ExtensionFolder extension, ExtensionLoadOptions options)
    {
        foreach (var image in extension.Images)
        {
            if (image.Kind is not (ImageKind.Native or ImageKind.Precompiled) || IsAllowed(image, options))
                continue;
            var isKnown = options.AllowedFiles.ContainsKey(FileName(image.Path));
            yield return new(isKnown ? LoadProblemKind.NotTheAllowed : image.Kind == ImageKind.Native ? LoadProblemKind.Native : LoadProblemKind.Precompiled, image.Path, image.Sha256);
        }
    }

    /// <summary>Whether the operator has looked at a file that cannot be judged.</summary>
    public static bool IsAllowed(Image image, ExtensionLoadOptions options) =>
        options.AllowedFiles.TryGetValue(FileName(image.Path), out var hash) && hash.Equals(image.Sha256, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of a file.</summary>
    public static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    // The runtime takes one of them; the verifier may have looked up types in the other.
    private static IEnumerable<LoadProblem> Twice(ExtensionFolder extension, HostAssemblies host) => extension.Images
        .Where(i => i.Name.Length > 0 && !host.IsShared(i.Name))
        .GroupBy(i => (Name: i.Name.ToUpperInvariant(), Culture: i.Culture.ToUpperInvariant()))
        .Where(g => g.Skip(1).Any())
        .Select(g => g.Take(2).ToArray())
        .Select(g => new LoadProblem(LoadProblemKind.SameAssemblyTwice, g[0].Name, $"{g[0].Path} ({g[0].Version})", $"{g[1].Path} ({g[1].Version})"));

    private static IEnumerable<LoadProblem> Dependencies(ExtensionFolder extension, IReadOnlySet<string> judged, HostAssemblies host)
    {
        var own = extension.Images.Where(i => judged.Contains(i.Path) && !host.IsShared(i.Name)).DistinctBy(i => i.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(i => i.Name, StringComparer.OrdinalIgnoreCase);
        var reached = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { extension.Main.Name };
        var queue = new Queue<Image>([extension.Main]);
        while (queue.TryDequeue(out var image))
        {
            foreach (var use in image.References)
            {
                if (host.IsShared(use.Name))
                {
                    if (Version(use, image, host) is { } problem)
                        yield return problem;
                }
                else if (own.TryGetValue(use.Name, out var dependency))
                {
                    if (reached.Add(use.Name))
                        queue.Enqueue(dependency);
                }
                else if (host.PlatformVersion(use.Name) is { } platform)
                {
                    if (use.Version > platform)
                        yield return new(LoadProblemKind.NewerThanHost, use.Name, use.Version, platform);
                }
                else if (reached.Add(use.Name))
                {
                    yield return new(image == extension.Main ? LoadProblemKind.MissingDependency : LoadProblemKind.MissingPerhaps, Printable.Of(use.Name), image.Path);
                }
            }
        }
    }

    private static LoadProblem? Version(AssemblyUse use, Image user, HostAssemblies host)
    {
        if (host.Shared(use.Name)?.GetName().Version is not { } version)
            return new(LoadProblemKind.MissingDependency, Printable.Of(use.Name), user.Path);
        if (host.IsContract(use.Name) && use.Version.Major != version.Major)
            return new(LoadProblemKind.ContractVersion, use.Name, use.Version, version);
        return use.Version > version ? new(LoadProblemKind.NewerThanHost, use.Name, use.Version, version) : null;
    }
}
