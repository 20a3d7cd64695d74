using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Texts;
using NoCustomization.Verification;

namespace NoCustomization.Extensibility.Loading;

/// <summary>What the binary eye said of an extension, in the host's terms.</summary>
internal sealed class Verified
{
    /// <summary>What it found.</summary>
    public required IReadOnlyList<ExtensionFinding> Findings { get; init; }

    /// <summary>The waivers by which it is let in.</summary>
    public required IReadOnlyList<WaiverInUse> Waivers { get; init; }

    /// <summary>The worst of it.</summary>
    public required DeliveryLevel Level { get; init; }

    /// <summary>What keeps it out, and what could not be judged.</summary>
    public required IReadOnlyList<LoadProblem> Problems { get; init; }

    /// <summary>The files that were judged; nothing else with code may be loaded.</summary>
    public required IReadOnlySet<string> Judged { get; init; }

    /// <summary>Judges an extension.</summary>
    public static Verified Of(ExtensionFolder extension, LoadSettings settings)
    {
        var result = Verify(extension, settings);
        var judged = result.Assemblies.Select(a => a.Path).ToHashSet(StringComparer.Ordinal);
        var problems = new List<LoadProblem>();
        if (!judged.Contains(extension.Main.Path) && settings.PackageOf(extension.Main.Name) is null)
            problems.Add(new(LoadProblemKind.MainNotJudged, extension.Main.Path));
        problems.AddRange(Unreadable(extension, result, settings));
        problems.AddRange(result.CatalogConflicts.Select(c => new LoadProblem(LoadProblemKind.BadCatalog, c.Catalog.Declaration.Id, TextResources.Format(c.Reason, settings.Culture))));
        problems.AddRange(CoreCopies.Problems(extension, result, settings));
        problems.AddRange(result.RulesNotRun.GroupBy(r => TextResources.Format(r.Reason, settings.Culture))
            .Select(g => new LoadProblem(LoadProblemKind.RuleNotRun, string.Join(", ", g.Select(r => r.Rule.Id).Distinct().Order(StringComparer.Ordinal)), g.Key)));
        var breaking = result.Findings.Where(f => Breaks(f, settings.Options)).Select(f => f.Verdict.Rule.Id).ToArray();
        if (breaking.Length > 0)
            problems.Add(new(LoadProblemKind.BreaksRules, breaking.Length, string.Join(", ", breaking.Distinct().Order(StringComparer.Ordinal))));
        return new()
        {
            Findings = [.. result.Findings.Select(f => Of(f, settings.Culture)), .. CoreCopies.Findings(extension, problems, settings)],
            Waivers = [.. result.Findings.Where(f => f.WaivedRule is not null).Select(f => f.Grant!).DistinctBy(g => g.Waiver.Id)
                .Select(g => new WaiverInUse(g.Waiver.Id, DateOnly.Parse(g.Waiver.ExpiresOn.ToString()!, CultureInfo.InvariantCulture), g.DaysLeft))],
            Level = Levels.Of(result.Findings.Select(f => f.Verdict.Rule), problems),
            Problems = problems,
            Judged = judged,
        };
    }

    private static VerificationResult Verify(ExtensionFolder extension, LoadSettings settings) => TimeBound.Run(
        clock => Verifier.VerifyFiles([.. extension.Files, .. EmbeddedFiles.In(extension.Images, settings.Options, clock)], settings.Verification, clock),
        settings.Options.TimeLimit,
        TimeBound.Grace);

    private static IEnumerable<LoadProblem> Unreadable(ExtensionFolder extension, VerificationResult result, LoadSettings settings)
    {
        var images = extension.Images.ToDictionary(i => i.Path, StringComparer.Ordinal);
        foreach (var problem in result.Problems.Where(p => !settings.IsAllowed(extension, p.Path)))
        {
            var isDamaged = images.TryGetValue(problem.Path, out var image) && image.Kind is ImageKind.Damaged or ImageKind.Content;
            yield return new(isDamaged ? LoadProblemKind.Damaged : LoadProblemKind.NotJudged, Printable.Of(problem.Path), TextResources.Format(problem.Message, settings.Culture));
        }

        foreach (var image in extension.Images.Where(i => i.Kind == ImageKind.Damaged && !result.Problems.Any(p => p.Path == i.Path)))
            yield return new(LoadProblemKind.Damaged, image.Path, image.Damage);
    }

    private static bool Breaks(BinaryFinding finding, ExtensionLoadOptions options) => finding.Verdict.Rule.Severity == RuleSeverity.Error
        || (options.Strict && (finding.Verdict.Rule.Severity == RuleSeverity.Warning || finding is { WaivedRule: not null, Grant.IsExpiring: true }));

    private static ExtensionFinding Of(BinaryFinding finding, CultureInfo culture) => new(
        finding.Verdict.Rule.Id,
        Printable.Of(TextResources.Format(finding.Verdict.Message, culture)),
        Printable.Of(PlaceOf(finding)),
        Printable.Of(finding.Key.Target),
        finding.Verdict.Message.Arguments.Length > 3 && finding.WaivedRule is null && finding.Verdict.Message.Arguments[3] is Text remedy ? TextResources.Format(remedy, culture) : null,
        finding.Grant?.Waiver.Id);

    private static string PlaceOf(BinaryFinding finding)
    {
        var member = finding.MemberId.Length == 0 ? "" : SymbolDisplay.FromDocumentationId(finding.MemberId);
        var file = finding.Location is { } place ? FormattableString.Invariant($"{place.Document}({place.StartLine},{place.StartColumn})") : finding.AssemblyFile;
        return member.Length == 0 || finding.IsArtefact ? file : $"{file}: {member}";
    }
}
