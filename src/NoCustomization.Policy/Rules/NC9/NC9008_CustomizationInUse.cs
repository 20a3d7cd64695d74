namespace NoCustomization.Policy.Rules.NC9;

/// <summary>An approved customization, kept in sight. A warning from 90 days before the waiver ends.</summary>
public static class NC9008_CustomizationInUse
{
    /// <summary>The rule. Arguments of its message: the vendor's symbol, the waived rule, the target, the waiver's id, its last day, the days left, notes.</summary>
    public static readonly Rule Rule = new("NC9008", "CustomizationInUse", Eyes.Source | Eyes.Binary, RuleSeverity.Info);
}
