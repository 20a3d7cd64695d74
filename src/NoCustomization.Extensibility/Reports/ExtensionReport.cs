using System;
using System.Collections.Generic;

namespace NoCustomization.Extensibility;

/// <summary>What the host knows of one extension: who it is, what became of it and why. Shown by the health check.</summary>
public sealed record ExtensionReport
{
    /// <summary>Stable id; the file or folder name where the extension could not even be read.</summary>
    public required string Id { get; init; }

    /// <summary>Who supplies it.</summary>
    public required string Vendor { get; init; }

    /// <summary>The version of its assembly, as people know it; empty where it could not be read.</summary>
    public string Version { get; init; } = "";

    /// <summary>The file it was loaded from; <see langword="null"/> for one that was referenced at build.</summary>
    public string? SourcePath { get; init; }

    /// <summary>What became of it.</summary>
    public required ExtensionState State { get; init; }

    /// <summary>Why, in sentences that name the remedy; empty for one that runs.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>What verification found, waived findings included.</summary>
    public IReadOnlyList<ExtensionFinding> Findings { get; init; } = [];

    /// <summary>The waivers it needs to be let in.</summary>
    public IReadOnlyList<WaiverInUse> Waivers { get; init; } = [];

    /// <summary>How far it stays within what is opened.</summary>
    public DeliveryLevel Level { get; init; }

    /// <summary>Code that it loaded by itself while it ran, and that nobody verified; empty where it did not.</summary>
    public IReadOnlyList<string> UnverifiedCode { get; init; } = [];

    /// <summary>How many exceptions it threw on threads of its own, where nobody catches, since the host started; each would have ended the process.</summary>
    public long UnhandledExceptions { get; init; }

    /// <summary>When it last did; <see langword="null"/> for never.</summary>
    public DateTimeOffset? LastUnhandledAt { get; init; }

    /// <summary>The class of what it threw then.</summary>
    public string? LastUnhandled { get; init; }

    /// <summary>How many disposals of its services are under way that nobody waits for any more.</summary>
    public int UnreturnedDisposals { get; init; }

    /// <summary>How often its services were not disposed at all, because too many disposals had not returned.</summary>
    public long SkippedDisposals { get; init; }

    /// <summary>Whether it runs.</summary>
    public bool Runs => State is ExtensionState.Loaded or ExtensionState.Audited;
}
