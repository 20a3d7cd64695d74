using NoCustomization.Policy.Findings;

namespace NoCustomization.Policy.Waivers;

/// <summary>A reason why an entry of a register permits nothing.</summary>
/// <param name="member">The member of the entry that is missing or wrong, as the register writes it: <c>minimality</c>, <c>cost.yearly</c>.</param>
/// <param name="reason">What is missing or wrong, and what the policy demands.</param>
public sealed class WaiverRefusal(string member, Text reason)
{
    /// <summary>The member that is missing or wrong.</summary>
    public string Member { get; } = member;

    /// <summary>What is missing or wrong, and what the policy demands.</summary>
    public Text Reason { get; } = reason;
}
