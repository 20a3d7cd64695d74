namespace NoCustomization.Policy.Rules.NC9;

/// <summary>A cited waiver does not name what stands where it is cited: another rule, core symbol, package, vendor, municipality or site, or more findings than it covers.</summary>
public static class NC9004_WaiverMismatch
{
    /// <summary>The rule. Arguments of its message: the citing declaration, the waiver's id, in what it does not fit.</summary>
    public static readonly Rule Rule = new("NC9004", "WaiverMismatch", Eyes.Source | Eyes.Binary);
}
