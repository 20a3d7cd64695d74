using System.Collections.Generic;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Findings;

/// <summary>A rule broken at a place, whichever eye saw it.</summary>
internal sealed record Finding
{
    /// <summary>What makes it the same finding in every run; with <see cref="Ordinal"/> its identity.</summary>
    public required FindingKey Key { get; init; }

    /// <summary>Position among the findings with an equal key, from 0. Set by <see cref="FindingMerger"/>.</summary>
    public int Ordinal { get; init; }

    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>How it weighs in this run: the rule's severity, or a warning where the run only takes stock.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>Whether a baseline knew it: it is not approved, and weighs as a warning until the baseline ends.</summary>
    public bool IsBaselined { get; init; }

    /// <summary>What to say, in the language of the run.</summary>
    public required string Message { get; init; }

    /// <summary>The arguments of the rule's message, where known.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Of NC9008: the waiver.</summary>
    public FindingWaiver? Waiver { get; init; }

    /// <summary>Where it stands in a text file, where known.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The assembly, project or other file in which it was found; absolute. A part of an archive follows the archive's path.</summary>
    public required string Artifact { get; init; }

    /// <summary>Who saw it.</summary>
    public required Eyes Eyes { get; init; }
}
