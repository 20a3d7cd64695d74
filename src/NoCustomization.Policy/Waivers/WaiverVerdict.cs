namespace NoCustomization.Policy.Waivers;

/// <summary>What becomes of a finding.</summary>
public enum WaiverState
{
    /// <summary>It stands.</summary>
    Enforced,

    /// <summary>A waiver covers it: it is NC9008.</summary>
    Waived,

    /// <summary>A waiver would cover it, but nobody verified the register's signature: it stands, and outputs say so.</summary>
    Unverified,
}

/// <summary>What becomes of a finding, and by which waiver.</summary>
/// <param name="State">What becomes of it.</param>
/// <param name="Grant">The waiver; null where it stands for lack of one.</param>
public readonly record struct WaiverVerdict(WaiverState State, WaiverGrant? Grant);
