using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace NoCustomization.Extensibility;

/// <summary>An extension point as it is used.</summary>
public sealed record PointReport
{
    /// <summary>Its stable id.</summary>
    public required string Id { get; init; }

    /// <summary>The package that opens it.</summary>
    public required string Package { get; init; }

    /// <summary>What it is for, in its author's words; <see langword="null"/> where the author says nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Full name of the contract.</summary>
    public required string Contract { get; init; }

    /// <summary>What may be done there.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<ExtensionPointKind>))]
    public ExtensionPointKind Kind { get; init; }

    /// <summary>How many it accepts.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<Multiplicity>))]
    public Multiplicity Multiplicity { get; init; }

    /// <summary>Where it stands in its life.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<ExtensionPointStatus>))]
    public ExtensionPointStatus Status { get; init; }

    /// <summary>What happens when an extension fails.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<FailureAction>))]
    public FailureAction OnFailure { get; init; }

    /// <summary>How long one attempt may take; <see langword="null"/> for as long as it likes.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Whether the package has a default or contributions of its own there.</summary>
    public bool HasOwn { get; init; }

    /// <summary>Who uses it, in the order in which they run.</summary>
    public IReadOnlyList<PointUse> Uses { get; init; } = [];

    /// <summary>What is wrong: extensions that contest it; <see langword="null"/> where nothing is.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether an extension uses it.</summary>
    public bool IsUsed => Uses.Count > 0;
}
