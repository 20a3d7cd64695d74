namespace NoCustomization.Policy.Findings;

/// <summary>Names of the facts that a finding carries through compiler diagnostics and SARIF, from which its identity is made again.</summary>
public static class FindingProperties
{
    /// <summary>The core's id.</summary>
    public const string Package = "nocustomization.package";

    /// <summary>The target in the target grammar.</summary>
    public const string Target = "nocustomization.target";

    /// <summary>The site.</summary>
    public const string Site = "nocustomization.site";

    /// <summary>The usage's kebab-case name.</summary>
    public const string Usage = "nocustomization.usage";

    /// <summary>The vendor assembly's simple name.</summary>
    public const string Vendor = "nocustomization.vendor";

    /// <summary>The sanctioned alternative, where the core names one.</summary>
    public const string UseInstead = "nocustomization.useInstead";

    /// <summary>The documentation-comment id of the symbol whose place the alternative takes: the target, or a type that contains it.</summary>
    public const string UseInsteadOf = "nocustomization.useInsteadOf";

    /// <summary>The ids of waivers that would cover the finding if they were cited there, apart by blanks; absent where there is none.</summary>
    public const string Waivers = "nocustomization.waivers";

    /// <summary>Of NC9008: the id of the waiver.</summary>
    public const string Waiver = "nocustomization.waiver";

    /// <summary>Of NC9008: the rule that would be broken without the waiver.</summary>
    public const string WaivedRule = "nocustomization.waivedRule";
}
