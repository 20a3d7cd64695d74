using NoCustomization.Policy.Waivers;

namespace NoCustomization.Tool.Findings;

/// <summary>A register of waivers by which a run judged.</summary>
/// <param name="Path">The file; absolute.</param>
/// <param name="Trust">How far it was relied on.</param>
internal sealed record RunRegister(string Path, RegisterTrust Trust)
{
    /// <summary>Whether nobody verified its signature: every output says so.</summary>
    public bool IsUnverified => Trust is RegisterTrust.Unverified or RegisterTrust.UnverifiedAllowed;

    /// <summary>The word for machines.</summary>
    public string Word => Trust switch
    {
        RegisterTrust.Trusted => "trusted",
        RegisterTrust.Refused => "refused",
        RegisterTrust.UnverifiedAllowed => "unverified-allowed",
        _ => "unverified",
    };
}
