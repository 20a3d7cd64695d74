using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Tool.Baselines;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Evidence;

namespace NoCustomization.Tool.Findings;

/// <summary>Something that went wrong: the run goes on, and its exit code says so.</summary>
/// <param name="Path">What it is about: a file, a project; absolute where it is a path.</param>
/// <param name="Message">What is wrong and what to do, in the language of the run.</param>
/// <param name="ExitCode">What it makes of the run: <see cref="ExitCode.BadInput"/> or <see cref="ExitCode.Evidence"/>.</param>
/// <param name="Line">Where in the file, from 1; 0 where it is the file as a whole.</param>
/// <param name="Column">Where in the line, from 1.</param>
internal sealed record RunProblem(string Path, string Message, ExitCode ExitCode = ExitCode.BadInput, int Line = 0, int Column = 0)
{
    /// <summary>The place in the form that build servers and editors recognize.</summary>
    /// <param name="show">Shows the path.</param>
    public string Place(System.Func<string, string> show) => Line > 0 ? $"{show(Path)}({Line},{Column})" : show(Path);
}

/// <summary>Something that was left out, and why; no problem, but never passed over in silence.</summary>
/// <param name="What">A file, a project, or rules.</param>
/// <param name="Why">The reason, in the language of the run.</param>
internal sealed record NotJudged(string What, string Why);

/// <summary>An assembly of a core.</summary>
/// <param name="Package">The id of the core.</param>
/// <param name="Path">The file; absolute.</param>
internal sealed record CoreFile(string Package, string Path);

/// <summary>The outcome of a run, from which every output is written.</summary>
internal sealed record RunReport
{
    /// <summary>The verb: <c>check</c> or <c>verify</c>.</summary>
    public required string Verb { get; init; }

    /// <summary>A name of what was judged that stays the same from run to run: the solution's or file's name.</summary>
    public required string Subject { get; init; }

    /// <summary>The folder to which paths are relative in outputs: the repository's root where there is one. Absolute.</summary>
    public required string Root { get; init; }

    /// <summary>The cores, by id.</summary>
    public required IReadOnlyList<string> Packages { get; init; }

    /// <summary>The cores that the run knew, by id, whether anything references them or not.</summary>
    public IReadOnlyList<string> KnownPackages { get; init; } = [];

    /// <summary>The vendor assemblies that were judged, by simple name.</summary>
    public required IReadOnlyList<string> Judged { get; init; }

    /// <summary>The assemblies that reference no core, by simple name: nothing could be found in them.</summary>
    public IReadOnlyList<string> Unrelated { get; init; } = [];

    /// <summary>The findings, in order of place.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<RunProblem> Problems { get; init; } = [];

    /// <summary>What was not judged.</summary>
    public IReadOnlyList<NotJudged> NotJudged { get; init; } = [];

    /// <summary>Entries of catalogs that name nothing: warnings, for a catalog may cover versions of a package that differ.</summary>
    public IReadOnlyList<RunProblem> CatalogWarnings { get; init; } = [];

    /// <summary>Assemblies of cores that came with what was judged: whoever delivered them may have opened them, so that no level is given.</summary>
    public IReadOnlyList<CoreFile> CoresFromInput { get; init; } = [];

    /// <summary>The rules that could not run on some or all of the code.</summary>
    public IReadOnlyList<NotJudged> RulesNotRun { get; init; } = [];

    /// <summary>What the baseline made of the run; null where none was given.</summary>
    public BaselineOutcome? Baseline { get; init; }

    /// <summary>What was judged, by content, where evidence is asked for.</summary>
    public RunInputs Inputs { get; init; } = RunInputs.None;

    /// <summary>The registers of waivers by which was judged.</summary>
    public IReadOnlyList<RunRegister> Registers { get; init; } = [];

    /// <summary>What the build did with our analyzer, where a log of it was read.</summary>
    public IReadOnlyList<BuildFact> BuildFacts { get; init; } = [];

    /// <summary>The day for which was judged: <c>2026-11-23</c>; empty as long as nothing is written.</summary>
    public string EvaluationDate { get; init; } = "";

    /// <summary>The word for <see cref="OnlyReports"/>.</summary>
    public string Mode => OnlyReports ? "report" : "enforce";

    /// <summary>Whether the run only takes stock: errors count as warnings, and nothing is approved by that.</summary>
    public bool OnlyReports { get; init; }

    /// <summary>Whether warnings count as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether a stamp is evidence that has to be there: one that is missing or contradicts the build is then as bad as one tampered with.</summary>
    public bool RequiresStamp { get; init; }

    /// <summary>The level; of what could be judged, where there are problems. Null where nothing was judged, only against a core that came with it, or only a log was read.</summary>
    public DeliveryLevel? Level => (Judged.Count == 0 && Findings.Count == 0) || CoresFromInput.Count > 0 || BuildFacts.Count > 0 ? null : DeliveryLevels.Of(Findings);

    /// <summary>What the run ends with; 4 goes before 2, 3 and 1.</summary>
    public ExitCode ExitCode
    {
        get
        {
            if (Problems.Any(p => p.ExitCode == ExitCode.Evidence) || Findings.Any(f => f.Rule == NC9007_RegisterInvalid.Rule) || (RequiresStamp && Findings.Any(f => f.Rule == NC9009_AnalysisDisabled.Rule)))
                return ExitCode.Evidence;
            if (Problems.Count > 0)
                return ExitCode.BadInput;
            if (Judged.Count == 0 && Findings.Count == 0)
                return ExitCode.NothingToScan;
            return Findings.Any(f => f.Severity == RuleSeverity.Error || (Strict && f.Severity == RuleSeverity.Warning && !f.IsBaselined)) || (Strict && CatalogWarnings.Count > 0) ? ExitCode.Findings : ExitCode.Clean;
        }
    }

    /// <summary>How many findings weigh so.</summary>
    public int Count(RuleSeverity severity) => Findings.Count(f => f.Severity == severity);
}
