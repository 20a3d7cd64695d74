using System;
using System.Collections.Generic;
using System.Text.Json;

namespace NoCustomization.Parameters;

/// <summary>One line of the history. It is never changed or removed: what was wrong is put right by a later line.</summary>
public sealed class ParameterChange
{
    /// <summary>Its number in the store, from 1, without gaps; 0 for what comes from settings.</summary>
    public required long Sequence { get; init; }

    /// <summary>Id of the parameter type.</summary>
    public required string Point { get; init; }

    /// <summary>Who states the values.</summary>
    public required ParameterScope Scope { get; init; }

    /// <summary>From which day on (施行日).</summary>
    public required EffectiveDate From { get; init; }

    /// <summary>The values by property. Each holds until the next day for which the same scope states or ends the same property.</summary>
    public IReadOnlyDictionary<string, JsonElement> Set { get; init; } = EmptySet;

    /// <summary>Properties that the scope states no more from that day on: the level before it decides again.</summary>
    public IReadOnlyList<string> End { get; init; } = [];

    /// <summary>Number of the change that is withdrawn, before it became effective; this one then sets and ends nothing.</summary>
    public long? Withdraws { get; init; }

    /// <summary>When it was recorded, in UTC, to the microsecond; never earlier than the line before it.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>The legal basis, such as the number of the ordinance.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>What else is worth knowing.</summary>
    public string? Note { get; init; }

    internal static IReadOnlyDictionary<string, JsonElement> EmptySet { get; } = new Dictionary<string, JsonElement>();
}
