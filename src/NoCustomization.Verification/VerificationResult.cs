using System.Collections.Generic;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Verification;

/// <summary>The outcome of a verification, in the order of the inputs and, within one, of paths.</summary>
public sealed class VerificationResult
{
    /// <summary>Rules broken.</summary>
    public required IReadOnlyList<BinaryFinding> Findings { get; init; }

    /// <summary>The assemblies judged. Empty: nothing was there to judge, which must never look clean.</summary>
    public required IReadOnlyList<JudgedAssembly> Assemblies { get; init; }

    /// <summary>Files that should have been judged and could not be, or not wholly.</summary>
    public required IReadOnlyList<InputProblem> Problems { get; init; }

    /// <summary>Files that need no judgement.</summary>
    public required IReadOnlyList<UnjudgedFile> NotJudged { get; init; }

    /// <summary>Rules that could not be judged for lack of a file.</summary>
    public required IReadOnlyList<RuleNotRun> RulesNotRun { get; init; }

    /// <summary>Catalogs that describe an assembly about which something else has spoken: what was judged cannot be relied on.</summary>
    public required IReadOnlyList<CatalogConflict> CatalogConflicts { get; init; }

    /// <summary>Entries of catalogs that name nothing, where all that the catalog describes was at hand.</summary>
    public required IReadOnlyList<CatalogSymbolProblem> UnknownCatalogSymbols { get; init; }

    /// <summary>Assemblies of cores that were found and not given with <see cref="VerificationOptions.Cores"/>: nobody vouches for what they open.</summary>
    public required IReadOnlyList<CoreFromInput> CoresFromInput { get; init; }

    /// <summary>The assemblies of the cores against which was judged, each once.</summary>
    public required IReadOnlyList<CoreAssembly> Cores { get; init; }
}
