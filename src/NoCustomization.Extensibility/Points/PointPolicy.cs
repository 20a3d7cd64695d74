using System;
using System.Collections.Generic;
using Polly;

namespace NoCustomization.Extensibility.Points;

/// <summary>What the package's author decided for a point.</summary>
internal sealed class PointPolicy
{
    /// <summary>How many calls of one extension may be left behind at a point unless its author says otherwise.</summary>
    public const int UsualUnreturned = 8;

    /// <summary>How many threads that is unless the author says otherwise: requests of a busy host at once, and bearable where none of them comes back.</summary>
    public const int UsualThreads = 64;

    /// <summary>The package's default; multiplicity One.</summary>
    public CoreImplementation? Default { get; set; }

    /// <summary>The package's own contributions; multiplicity Many.</summary>
    public List<CoreImplementation> Contributions { get; } = [];

    /// <summary>What happens on failure; <see langword="null"/> where nothing was said.</summary>
    public FailureAction? OnFailure { get; set; }

    /// <summary>How long one attempt may take; <see langword="null"/> for as long as it likes.</summary>
    public TimeSpan? TimeLimit { get; set; }

    /// <summary>How many calls of one extension that have not returned are endured before it is no longer called.</summary>
    public int MaxUnreturned { get; set; } = UsualUnreturned;

    /// <summary>How many threads the calls of one extension may use at once, those that were left behind included.</summary>
    public int MaxThreads { get; set; } = UsualThreads;

    /// <summary>Whether vendors may wrap what runs here.</summary>
    public bool AllowsDecoration { get; set; }

    /// <summary>Strategies around each attempt, in the order in which they were added.</summary>
    public List<Action<ResiliencePipelineBuilder>> Resilience { get; } = [];

    /// <summary>What happens on failure: the author's choice, or the safest that the point allows.</summary>
    public FailureAction ActionFor(Multiplicity multiplicity) => OnFailure ?? (multiplicity, Default) switch
    {
        (Multiplicity.Many, _) => FailureAction.Skip,
        (_, not null) => FailureAction.UseDefault,
        _ => FailureAction.Fail,
    };
}
