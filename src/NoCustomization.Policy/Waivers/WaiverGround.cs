namespace NoCustomization.Policy.Waivers;

/// <summary>Why a customization is unavoidable, as the entry claims.</summary>
public enum WaiverGround
{
    /// <summary>The entry does not say.</summary>
    None,

    /// <summary>Other measures than customizing are hard to use. Policy, section 1.</summary>
    AlternativesInfeasible,

    /// <summary>The body's scale is peculiar. Policy, section 1.</summary>
    OrganisationScale,

    /// <summary>The body's powers are peculiar. Policy, section 1.</summary>
    OrganisationPowers,

    /// <summary>Work outside the standard is processed together with standardised work. Law no. 40 of 2021, article 8 (2).</summary>
    IntegratedNonStandardWork,

    /// <summary>Another reason of the same weight: the policy's 「などの事由」.</summary>
    Other,
}
