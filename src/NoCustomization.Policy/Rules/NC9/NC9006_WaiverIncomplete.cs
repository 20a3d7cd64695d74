namespace NoCustomization.Policy.Rules.NC9;

/// <summary>An entry of a register lacks what the policy demands, so that it permits nothing.</summary>
public static class NC9006_WaiverIncomplete
{
    /// <summary>The rule. Arguments of its message: the waiver's id, what it lacks.</summary>
    public static readonly Rule Rule = new("NC9006", "WaiverIncomplete", Eyes.Source | Eyes.Binary | Eyes.Artefacts);
}
