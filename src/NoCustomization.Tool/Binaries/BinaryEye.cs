using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Texts;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Evidence;
using NoCustomization.Tool.Findings;
using NoCustomization.Tool.Verbs;
using NoCustomization.Tool.Waivers;
using NoCustomization.Verification;

namespace NoCustomization.Tool.Binaries;

/// <summary>Asks the binary eye and puts its answer in the tool's terms: absolute paths, one language, the severities of this run.</summary>
/// <param name="context">The language.</param>
/// <param name="cores">What <c>--core</c> named.</param>
/// <param name="onlyReports">Whether errors count as warnings.</param>
/// <param name="stamps">What to do with stamps.</param>
/// <param name="show">Shows a line of progress.</param>
internal sealed class BinaryEye(ToolContext context, CoreInputs cores, bool onlyReports, StampUse stamps, Action<string> show)
{
    /// <summary>Whether the cores' contents are hashed, for evidence.</summary>
    public bool TakesEvidence { get; init; }

    /// <summary>Judges assemblies, packages and folders.</summary>
    /// <param name="inputs">What to judge; absolute.</param>
    /// <param name="references">What they reference, as far as it is known: cores may be among it; absolute.</param>
    /// <param name="waivers">The registers of waivers.</param>
    /// <param name="cancellation">Ends the judgement.</param>
    public BinaryResult Judge(IReadOnlyList<string> inputs, IEnumerable<string> references, WaiverInputs waivers, CancellationToken cancellation)
    {
        var result = Verifier.Verify(inputs, new VerificationOptions
        {
            Cores = cores.Paths,
            References = [.. references],
            Catalogs = cores.Catalogs,
            Waivers = waivers.Options,
            Stamps = stamps,
            Progress = new Showing(show),
        }, cancellation);
        var paths = new InputPaths(inputs);
        return new BinaryResult
        {
            Views = [.. result.Findings.GroupBy(f => f.AssemblyFile).Select(g => g.Select(f => Of(f, paths)).ToArray())],
            Judged = [.. result.Assemblies.Where(a => a.Cores.Count > 0).Select(a => a.Name)],
            Unrelated = [.. result.Assemblies.Where(a => a.Cores.Count == 0).Select(a => a.Name)],
            Packages = [.. result.Assemblies.SelectMany(a => a.Cores)],
            KnownPackages = [.. result.Cores.Select(c => c.Package)],
            Problems =
            [
                .. result.Problems.Select(p => new RunProblem(paths.Absolute(p.Path), Text(p.Message))),
                .. result.CatalogConflicts.Select(c => new RunProblem(cores.CatalogFiles[cores.Catalogs.IndexOf(c.Catalog)], Text(c.Reason))),
            ],
            CatalogWarnings = [.. result.UnknownCatalogSymbols.Select(u => cores.ProblemOf(context, u.Catalog, u.Problem))],
            CoresFromInput = [.. result.CoresFromInput.Select(c => new CoreFile(c.Package, paths.Absolute(c.Path)))],
            Assemblies = [.. result.Assemblies.Select(a => new AssemblyIdentity(paths.Absolute(a.Path), a.Name, a.Version.ToString(), a.Mvid.ToString(), a.Cores, a.PublicKeyToken))],
            Cores = TakesEvidence ? [.. result.Cores.Where(c => File.Exists(c.File)).Select(c => new CoreDigest(c.Package, c.Name, c.Version.ToString(), c.Mvid.ToString(), FileDigest.Of("", c.File).Sha256, c.PublicKeyToken))] : [],
            NotJudged = [.. result.NotJudged.Select(n => new NotJudged(paths.Absolute(n.Path), Why(n)))],
            RulesNotRun = [.. result.RulesNotRun.GroupBy(r => (r.AssemblyFile, Reason: Text(r.Reason)))
                .Select(g => new NotJudged(string.Join(", ", g.Select(r => r.Rule.Id)), paths.Absolute(g.Key.AssemblyFile) + ": " + g.Key.Reason))],
        };
    }

    private Finding Of(BinaryFinding finding, InputPaths paths) => new()
    {
        Key = finding.Key,
        Rule = finding.Verdict.Rule,
        Severity = finding is { WaivedRule: not null, Grant.IsExpiring: true } ? RuleSeverity.Warning : FindingSeverity.Of(finding.Verdict.Rule, onlyReports),
        Waiver = finding is { WaivedRule: { } waived, Grant.Waiver: { } waiver } ? new FindingWaiver(waiver.Id, waived, waiver) : null,
        Message = Text(finding.Verdict.Message),
        Arguments = [.. finding.Verdict.Message.Arguments.Select(a => a as string ?? (a is Text inner ? Text(inner) : Convert.ToString(a, context.Culture) ?? ""))],
        Place = PlaceOf(finding, paths),
        Artifact = paths.Absolute(finding.AssemblyFile),
        Eyes = finding.IsArtefact ? Eyes.Artefacts : Eyes.Binary,
    };

    // A file in an archive cannot be opened at a line.
    private static SourcePlace? PlaceOf(BinaryFinding finding, InputPaths paths) => finding.Location is { } place && !(finding.IsArtefact && place.Document.Contains('!'))
        ? new SourcePlace(finding.IsArtefact ? paths.Absolute(place.Document) : place.Document, place.StartLine, place.StartColumn, place.EndLine, place.EndColumn)
        : null;

    private string Why(UnjudgedFile file) => file.Reason switch
    {
        UnjudgedReason.Core => context.Text("NotJudged_Core", file.Package ?? ""),
        _ => context.Text("NotJudged_" + file.Reason),
    };

    private string Text(Text text) => TextResources.Format(text, context.Culture);

    private sealed class Showing(Action<string> show) : IProgress<VerificationProgress>
    {
        public void Report(VerificationProgress value) => show($"{value.Done + 1}/{value.Total} {value.Path}");
    }
}
