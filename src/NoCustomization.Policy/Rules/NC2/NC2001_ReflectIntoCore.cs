using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC2;

/// <summary>
/// Vendor code reaches a member or type of a core by reflection that the core does not show: looked up by name, enumerated, written past its accessibility, made
/// without its constructor, or overlaid in memory.
/// </summary>
public static class NC2001_ReflectIntoCore
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC2001", "ReflectIntoCore", Eyes.Source | Eyes.Binary);

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) =>
        new(Rule, usage, vendorSymbol, usage.Target!.DisplayName, usage.Package!.DisplayName, Remedy.For(usage.Target));
}
