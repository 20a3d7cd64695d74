namespace NoCustomization.Tool.Evidence;

/// <summary>A register by which was judged, as it is in the bundle.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Part">The bundle's entry that holds it; its signature, if any, stands beside it, with <c>.p7s</c> appended.</param>
/// <param name="Trust">How far the run relied on it: <c>trusted</c>, <c>unverified</c>, <c>unverified-allowed</c> or <c>refused</c>.</param>
internal sealed record RegisterPart(string Name, string Part, string Trust)
{
    /// <summary>The word for a register whose signature was verified.</summary>
    public const string Trusted = "trusted";
}
