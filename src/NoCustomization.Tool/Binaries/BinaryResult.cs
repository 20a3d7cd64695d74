using System.Collections.Generic;
using NoCustomization.Tool.Evidence;
using NoCustomization.Tool.Findings;

namespace NoCustomization.Tool.Binaries;

/// <summary>What the binary eye saw, in the tool's terms.</summary>
internal sealed record BinaryResult
{
    /// <summary>The findings of each assembly file.</summary>
    public required IReadOnlyList<IReadOnlyList<Finding>> Views { get; init; }

    /// <summary>The vendor assemblies: those judged against a core.</summary>
    public required IReadOnlyList<string> Judged { get; init; }

    /// <summary>The assemblies that reference no core, so that nothing could be found in them.</summary>
    public required IReadOnlyList<string> Unrelated { get; init; }

    /// <summary>The cores that were known, by id, whether anything references them or not.</summary>
    public required IReadOnlyList<string> KnownPackages { get; init; }

    /// <summary>The ids of the cores.</summary>
    public required IReadOnlyList<string> Packages { get; init; }

    /// <summary>What could not be read.</summary>
    public required IReadOnlyList<RunProblem> Problems { get; init; }

    /// <summary>Entries of catalogs that name nothing.</summary>
    public required IReadOnlyList<RunProblem> CatalogWarnings { get; init; }

    /// <summary>Assemblies of cores that were found, not given.</summary>
    public required IReadOnlyList<CoreFile> CoresFromInput { get; init; }

    /// <summary>The assemblies that were judged, by absolute path, whether they have to do with a core or not.</summary>
    public required IReadOnlyList<AssemblyIdentity> Assemblies { get; init; }

    /// <summary>The assemblies of the cores, by content, where evidence is asked for.</summary>
    public required IReadOnlyList<CoreDigest> Cores { get; init; }

    /// <summary>What needs no judgement.</summary>
    public required IReadOnlyList<NotJudged> NotJudged { get; init; }

    /// <summary>Rules that could not run for lack of a file.</summary>
    public required IReadOnlyList<NotJudged> RulesNotRun { get; init; }
}
