using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace NoCustomization.Tool.Baselines;

/// <summary>
/// The findings of old code that a body has taken stock of and means to remove by a day. It approves nothing: what may stay needs a waiver. File:
/// <c>*.nocustomization-baseline.json</c>, schema: <c>docs/schemas/nocustomization-baseline.schema.json</c>.
/// </summary>
internal sealed record Baseline
{
    /// <summary>The end of the file's name.</summary>
    public const string FileSuffix = ".nocustomization-baseline.json";

    /// <summary>The only version there is.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Years after stock was taken by which it has ended: what takes longer needs a decision, and that is a waiver.</summary>
    public const int LongestTerm = 2;

    /// <summary>Address of the schema, for editors.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The version of the format: 1.</summary>
    public required int FormatVersion { get; init; }

    /// <summary>The day on which stock was taken: <c>2026-11-23</c>.</summary>
    public required string CreatedOn { get; init; }

    /// <summary>The last day on which it counts.</summary>
    public required string EndsOn { get; init; }

    /// <summary>Why the findings cannot be removed at once, and who removes them.</summary>
    public required string Reason { get; init; }

    /// <summary>The findings, in order of rule, target, site.</summary>
    public required IReadOnlyList<BaselineEntry> Findings { get; init; }
}

/// <summary>One finding of a <see cref="Baseline"/>.</summary>
internal sealed record BaselineEntry
{
    /// <summary>The finding's identity: 64 lower-case hexadecimal digits. The other members are for people.</summary>
    public required string Id { get; init; }

    /// <summary>The rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The core's id.</summary>
    public required string Package { get; init; }

    /// <summary>What is customized.</summary>
    public required string Target { get; init; }

    /// <summary>The vendor assembly.</summary>
    public required string Vendor { get; init; }

    /// <summary>Where it is used.</summary>
    public required string Site { get; init; }

    /// <summary>Who saw it: <c>source</c>, <c>binary</c>, <c>artefacts</c>, <c>build</c>. A run without these eyes cannot say that it is gone.</summary>
    public required IReadOnlyList<string> Eyes { get; init; }
}
