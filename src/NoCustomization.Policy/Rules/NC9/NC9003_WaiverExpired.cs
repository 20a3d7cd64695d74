namespace NoCustomization.Policy.Rules.NC9;

/// <summary>A cited waiver has ended, or has not begun.</summary>
public static class NC9003_WaiverExpired
{
    /// <summary>The rule. Arguments of its message: the citing declaration, the waiver's id, why it is not in force.</summary>
    public static readonly Rule Rule = new("NC9003", "WaiverExpired", Eyes.Source | Eyes.Binary);
}
