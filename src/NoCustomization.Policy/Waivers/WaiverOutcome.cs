using System.Collections.Generic;

namespace NoCustomization.Policy.Waivers;

/// <summary>What the matcher says of findings and citations.</summary>
public sealed class WaiverOutcome
{
    internal WaiverOutcome(IReadOnlyList<WaiverVerdict> findings, IReadOnlyList<CitationProblem> citations)
    {
        Findings = findings;
        Citations = citations;
    }

    /// <summary>What becomes of each finding, in the order given.</summary>
    public IReadOnlyList<WaiverVerdict> Findings { get; }

    /// <summary>What is wrong with citations, in their order; at most one for each.</summary>
    public IReadOnlyList<CitationProblem> Citations { get; }
}
