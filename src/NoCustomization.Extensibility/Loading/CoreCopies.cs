using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Verification;

namespace NoCustomization.Extensibility.Loading;

/// <summary>
/// Assemblies that an extension brings along under the name of a core's. They are never loaded, since the host's are used; a genuine copy is nobody's business, one that is not the host's build is NC8002.
/// </summary>
internal static class CoreCopies
{
    /// <summary>What is wrong with copies of cores, and with cores that the host does not have.</summary>
    public static IEnumerable<LoadProblem> Problems(ExtensionFolder extension, VerificationResult result, LoadSettings settings)
    {
        // The verifier judges an assembly that is a core's against other cores alone: the name decides, not whether it was judged.
        foreach (var image in extension.Images.Where(i => i.Name.Length > 0 && settings.PackageOf(i.Name) is not null))
        {
            if (image == extension.Main)
                yield return new(LoadProblemKind.MainNotJudged, image.Path);
            var genuine = settings.Cores.FirstOrDefault(c => c.Image?.Name.Equals(image.Name, StringComparison.OrdinalIgnoreCase) == true)?.Image;
            if (genuine is not null && IsSiblingOfContracts(image, genuine, settings))
                yield return new(LoadProblemKind.OldCore, image.Path, $"{image.Version} ({image.TargetFramework})", $"{genuine.Version} ({genuine.TargetFramework})");
            else if (genuine is null || (image.Version == genuine.Version && image.Sha256 != genuine.Sha256))
                yield return new(LoadProblemKind.ForeignCore, image.Path, settings.PackageOf(image.Name)!);
            else if (image.Version != genuine.Version)
                yield return new(LoadProblemKind.OldCore, image.Path, image.Version, genuine.Version);
        }

        // In an archive, or passed over for another reason.
        foreach (var copy in result.NotJudged.Where(n => n.Reason == UnjudgedReason.Core && !extension.Images.Any(i => i.Path == n.Path)))
            yield return new(LoadProblemKind.ForeignCore, Printable.Of(copy.Path), copy.Package ?? "");
        foreach (var core in result.CoresFromInput)
            yield return new(LoadProblemKind.UndeclaredCore, Printable.Of(core.Path), Printable.Of(core.Package));
    }

    // The contracts are built for two frameworks: whose extension targets the other one publishes the other build with it.
    private static bool IsSiblingOfContracts(Image image, Image genuine, LoadSettings settings) => settings.PackageOf(image.Name) == HostProtection.Id
        && image.Version == genuine.Version && image.TargetFramework.Length > 0 && image.TargetFramework != genuine.TargetFramework;

    /// <summary>The same as findings.</summary>
    public static IEnumerable<ExtensionFinding> Findings(ExtensionFolder extension, IEnumerable<LoadProblem> problems, LoadSettings settings) => problems
        .Where(p => p.Kind == LoadProblemKind.ForeignCore)
        .Select(p => new ExtensionFinding("NC8002", p.In(settings.Culture), (string)p.Arguments[0], "assembly:" + NameOf(extension, (string)p.Arguments[0]), null));

    private static string NameOf(ExtensionFolder extension, string path) => extension.Images.FirstOrDefault(i => i.Path == path)?.Name ?? path;
}
