namespace NoCustomization.Policy.Rules.NC9;

/// <summary>An attribute cites a waiver that no register has, or that no register can vouch for.</summary>
public static class NC9002_UnknownWaiver
{
    /// <summary>The rule. Arguments of its message: the citing declaration, the id cited, why there is no such waiver.</summary>
    public static readonly Rule Rule = new("NC9002", "UnknownWaiver", Eyes.Source | Eyes.Binary);
}
