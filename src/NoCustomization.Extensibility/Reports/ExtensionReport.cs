using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace NoCustomization.Extensibility;

/// <summary>What the host knows of one extension: who it is, what became of it and why. Shown by the health check.</summary>
public sealed record ExtensionReport
{
    /// <summary>Stable id; the file or folder, with a slash, where the extension could not even be read.</summary>
    public required string Id { get; init; }

    /// <summary>Who supplies it.</summary>
    public required string Vendor { get; init; }

    /// <summary>The version of its assembly, as people know it; empty where it could not be read.</summary>
    public string Version { get; init; } = "";

    /// <summary>The file it was loaded from; <see langword="null"/> for one that was referenced at build.</summary>
    public string? SourcePath { get; init; }

    /// <summary>What became of it.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<ExtensionState>))]
    public required ExtensionState State { get; init; }

    /// <summary>Why it does not run, or is only audited, in sentences that name the remedy; empty otherwise.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>What an operator should know though it runs as it should, such as a warning; and of one that is switched off, what would keep it out.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What verification found, waived findings included.</summary>
    public IReadOnlyList<ExtensionFinding> Findings { get; init; } = [];

    /// <summary>The waivers it needs to be let in.</summary>
    public IReadOnlyList<WaiverInUse> Waivers { get; init; } = [];

    /// <summary>How far it stays within what is opened.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<DeliveryLevel>))]
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

    /// <summary>Who it is, for people.</summary>
    internal string Name => new ExtensionIdentity(Id, Vendor, Version).ToString();

    /// <summary>Whether it runs.</summary>
    public bool Runs => State is ExtensionState.Loaded or ExtensionState.Audited;
}
