using NoCustomization.Policy.Waivers;

namespace NoCustomization.Verification;

/// <summary>What a verification knows of waivers.</summary>
public sealed class WaiverOptions
{
    /// <summary>The registers, each with how far it can be relied on; who verifies signatures decides that.</summary>
    public RegisterSet Registers { get; init; } = RegisterSet.Empty;

    /// <summary>The municipality for which is delivered, by its code; null leaves it unchecked.</summary>
    public string? Municipality { get; init; }

    /// <summary>The day on which waivers are judged. Null: none is in force.</summary>
    public CivilDate? Date { get; init; }
}
