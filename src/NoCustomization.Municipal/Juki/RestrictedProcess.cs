using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>What a restriction applies to.</summary>
public enum RestrictedProcess
{
    /// <summary>異動: change.</summary>
    [Label("Change", "異動")]
    Change,

    /// <summary>発行: issue of certificates.</summary>
    [Label("Issue of certificates", "発行")]
    Issue,

    /// <summary>照会: inquiry.</summary>
    [Label("Inquiry", "照会")]
    Inquiry,
}
