using System.Collections.Generic;
using NoCustomization.Tool.Findings;

namespace NoCustomization.Tool.Baselines;

/// <summary>What a baseline made of a run.</summary>
/// <param name="File">The baseline's file; absolute.</param>
/// <param name="EndsOn">The last day on which it counts.</param>
/// <param name="DaysLeft">Days to that day; negative behind it, where the baseline no longer lowers anything.</param>
/// <param name="Known">How many findings it knew.</param>
/// <param name="New">How many findings it could know and does not.</param>
/// <param name="Gone">Its entries that were not found again.</param>
internal sealed record BaselineOutcome(string File, string EndsOn, int DaysLeft, int Known, int New, IReadOnlyList<BaselineEntry> Gone)
{
    /// <summary>SHA-256 of the file as it was read, lower-case hexadecimal.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => DaysLeft < 0;

    /// <summary>Whether what is gone was taken out of the file.</summary>
    public bool WasShrunk { get; init; }
}
