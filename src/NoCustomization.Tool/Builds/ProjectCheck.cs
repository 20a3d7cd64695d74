using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Policy.Rules;
using NoCustomization.Tool.Binaries;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Evidence;
using NoCustomization.Tool.Findings;
using NoCustomization.Tool.Output;
using NoCustomization.Tool.Verbs;
using NoCustomization.Tool.Waivers;
using NoCustomization.Verification;

namespace NoCustomization.Tool.Builds;

/// <summary>One check: builds solutions or projects, asks both eyes, merges what they saw.</summary>
internal sealed class ProjectCheck : IDisposable
{
    private readonly ToolContext _context;
    private readonly CoreInputs _cores;
    private readonly WaiverInputs _waivers;
    private readonly bool _onlyReports;
    private readonly Action<string> _show;
    private readonly BuildTargets _targets;
    private readonly BuildFolder _folder;
    private readonly List<BuildMessage> _messages = [];
    private readonly List<RunProblem> _problems = [];

    /// <summary>Creates a check.</summary>
    /// <param name="context">The language.</param>
    /// <param name="targets">What to build.</param>
    /// <param name="cores">What <c>--core</c> named, beside the projects' own references.</param>
    /// <param name="waivers">Registers that the run names, beside the projects' own.</param>
    /// <param name="onlyReports">Whether errors count as warnings.</param>
    /// <param name="show">Shows a line of progress.</param>
    public ProjectCheck(ToolContext context, BuildTargets targets, CoreInputs cores, WaiverInputs waivers, bool onlyReports, Action<string> show)
    {
        _context = context;
        _targets = targets;
        _cores = cores;
        _waivers = waivers;
        _onlyReports = onlyReports;
        _show = show;
        var analyzer = Path.Combine(AppContext.BaseDirectory, "analyzers", "NoCustomization.Analyzers.dll");
        if (!File.Exists(analyzer))
            throw new ToolException(context.Text("Check_NoAnalyzer", analyzer));
        _folder = BuildFolder.Create(analyzer, cores.CatalogFiles, targets.Files, waivers);
    }

    /// <summary>Whether what was built is hashed, for evidence: it is gone after the check.</summary>
    public bool TakesEvidence { get; init; }

    /// <summary>Builds. A build that fails is told in the report; it does not end the check.</summary>
    public async Task BuildAsync(string? configuration, CancellationToken cancellation)
    {
        var target = _targets.Files.Count == 1 ? _targets.Files[0] : _folder.Traversal;
        var build = new DotnetBuild(_context, line => _show(line.Trim()));
        var (exitCode, lines) = await build.RunAsync(target, _targets.Folder, _folder, configuration, cancellation).ConfigureAwait(false);
        _messages.AddRange(lines.Select(BuildMessage.Parse).OfType<BuildMessage>());
        if (exitCode != 0 && !_messages.Any(m => m.IsError))
            _problems.Add(BuildFailures.Explain(_context, _targets.Folder, lines));
    }

    /// <summary>Asks both eyes about what was built.</summary>
    public RunReport Judge(CancellationToken cancellation)
    {
        var records = _folder.ReadRecords();
        var source = new SourceEye(_context, _onlyReports);
        var binary = new BinaryEye(_context, _cores, _onlyReports, StampUse.Ignored, _show) { TakesEvidence = TakesEvidence };
        var delivered = records.Where(r => r.IsBuilt && IsDelivered(r, records)).ToArray();
        var results = delivered.Select(r => Verify(binary, r, cancellation)).ToArray();
        var seen = results.SelectMany(r => r.Views).SelectMany(v => v).ToList();
        // First, for of two findings that are the same the package's own guard knows the reason better.
        source.Read(_messages, records);
        foreach (var record in records)
            source.Read(record, WaiversOf(record), seen);
        var needed = UnusedCitations.Needed(source.Compilations.Concat(delivered.Zip(results, (r, seen) => (r.Assembly, (IReadOnlyList<Finding>)[.. seen.Views.SelectMany(v => v)]))));
        var all = _waivers.With(records.SelectMany(r => r.Registers), null);
        return new RunReport
        {
            Verb = "check",
            Subject = "",
            Root = "",
            Packages = Distinct(results.SelectMany(r => r.Packages)),
            KnownPackages = Distinct(results.SelectMany(r => r.KnownPackages)),
            Judged = Distinct(results.SelectMany(r => r.Judged)),
            Unrelated = Distinct(results.SelectMany(r => r.Unrelated)),
            Findings = FindingMerger.Merge(source.Views.Concat(results.SelectMany(r => r.Views)).Append(all.Findings(_onlyReports)).Select(v => v.Where(f => !needed.Contains(f.Key)))),
            Problems = [.. _problems.Concat(BuildFailures.Explain(_context, records, _messages)).Concat(source.Problems).Concat(results.SelectMany(r => r.Problems)).Distinct()],
            CatalogWarnings = [.. results.SelectMany(r => r.CatalogWarnings).Distinct()],
            Registers = all.Registers,
            NotJudged = [.. results.SelectMany(r => r.NotJudged).Concat(Tests(records)).Distinct()],
            RulesNotRun = [.. source.RulesNotRun.Concat(results.SelectMany(r => r.RulesNotRun)).Distinct()],
            Inputs = TakesEvidence ? Inputs(delivered, results) : RunInputs.None,
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private BinaryResult Verify(BinaryEye binary, BuildRecord record, CancellationToken cancellation)
    {
        // A core in the framework itself can only be one that a catalog describes.
        var references = _cores.Catalogs.Count > 0 ? record.References.Concat(record.FrameworkReferences) : record.References;
        var result = binary.Judge([record.Output], references, WaiversOf(record), cancellation);
        // The output is gone after the check; what stays is the project.
        string Stays(string path) => path.StartsWith(record.Output, StringComparison.Ordinal) || path == Path.ChangeExtension(record.Output, ".runtimeconfig.json") ? record.Project : path;
        return result with
        {
            Views = [.. result.Views.Select(v => v.Select(f => f with { Artifact = Stays(f.Artifact), Place = f.Eyes == Eyes.Artefacts ? null : f.Place }).ToArray())],
            Problems = [.. result.Problems.Select(p => p with { Path = Stays(p.Path) })],
            NotJudged = [.. result.NotJudged.Select(n => n with { What = Stays(n.What) })],
        };
    }

    private RunInputs Inputs(BuildRecord[] delivered, BinaryResult[] results) => new(
        [.. delivered.Select(r => FileDigest.Of(NameOf(r), r.Output)).OrderBy(d => d.Name, StringComparer.Ordinal)],
        [.. results.SelectMany(r => r.Cores).Distinct()],
        [.. delivered.Zip(results, (r, seen) => seen.Assemblies.Select(a => a with { File = NameOf(r) })).SelectMany(a => a).OrderBy(a => a.File, StringComparer.Ordinal)]);

    // An output has no lasting place of its own: it is named by its project, its framework and its file.
    private string NameOf(BuildRecord record) =>
        string.Join('/', new[] { PathDisplay.Relative(_targets.Folder, record.Project), record.TargetFramework, Path.GetFileName(record.Output) }.Where(p => p.Length > 0));

    private WaiverInputs WaiversOf(BuildRecord record) => _waivers.With(record.Registers, record.Municipality);

    private IEnumerable<NotJudged> Tests(IReadOnlyList<BuildRecord> records) =>
        records.Where(r => r.IsBuilt && !IsDelivered(r, records)).Select(r => new NotJudged(r.Project, _context.Text("Check_TestProject")));

    // A test project may fake the core; what a product references is part of the product.
    private static bool IsDelivered(BuildRecord record, IReadOnlyList<BuildRecord> records) =>
        !record.IsTest || record.IsShipped || records.Any(r => !r.IsTest && r.ProjectReferences.Contains(record.Project, StringComparer.Ordinal));

    private static string[] Distinct(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
