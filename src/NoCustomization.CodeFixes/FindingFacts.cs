namespace NoCustomization.CodeFixes;

/// <summary>Names of the facts that a finding carries. Linking the policy for them would ship its texts twice.</summary>
internal static class FindingFacts
{
    /// <summary>What the finding is about.</summary>
    public const string Target = "nocustomization.target";

    /// <summary>The ids of waivers that would cover the finding, apart by blanks.</summary>
    public const string Waivers = "nocustomization.waivers";

    /// <summary>The sanctioned alternative, where the core names one.</summary>
    public const string Alternative = "nocustomization.useInstead";

    /// <summary>The documentation-comment id of the symbol whose place the alternative takes.</summary>
    public const string Replaced = "nocustomization.useInsteadOf";
}
