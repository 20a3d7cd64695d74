namespace NoCustomization.Policy.Waivers;

/// <summary>How far a register can be relied on.</summary>
public enum RegisterTrust
{
    /// <summary>Its form was checked and nothing else: the compiler's eye, which cannot verify signatures. Its waivers lower findings.</summary>
    FormOnly,

    /// <summary>Its signature verifies, by a certificate that chains to a trust anchor the build server names. Its waivers lower findings.</summary>
    Trusted,

    /// <summary>Nobody verified its signature. Its waivers are matched and lower nothing.</summary>
    Unverified,

    /// <summary>Nobody verified its signature, and the run was told to do without. Its waivers lower findings, and every output says so.</summary>
    UnverifiedAllowed,

    /// <summary>Its signature is missing or wrong. It counts as not given; that is NC9007.</summary>
    Refused,
}
