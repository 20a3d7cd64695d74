namespace NoCustomization.Policy.Waivers;

/// <summary>What a customization costs, in yen. Null where the entry does not say; 0 says that there is none.</summary>
/// <remarks>Policy of 29 March 2019, preamble: customizing brings additional system cost.</remarks>
public sealed class WaiverCost
{
    /// <summary>Making it.</summary>
    public long? Initial { get; init; }

    /// <summary>Keeping it, each year.</summary>
    public long? Yearly { get; init; }

    /// <summary>Changing it at each change of the law, estimated.</summary>
    public long? PerLawChange { get; init; }
}
