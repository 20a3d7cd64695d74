namespace NoCustomization.Policy.Rules.NC9;

/// <summary>A waiver is cited where there is nothing to waive.</summary>
public static class NC9005_WaiverUnused
{
    /// <summary>The rule. Arguments of its message: the citing declaration, the waiver's id, why nothing is waived.</summary>
    public static readonly Rule Rule = new("NC9005", "WaiverUnused", Eyes.Source | Eyes.Binary, RuleSeverity.Warning);
}
