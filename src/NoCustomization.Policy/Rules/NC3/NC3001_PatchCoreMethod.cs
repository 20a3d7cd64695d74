using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC3;

/// <summary>Vendor code points a patching library (Harmony, MonoMod) at a core member.</summary>
public static class NC3001_PatchCoreMethod
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC3001", "PatchCoreMethod", Eyes.Source | Eyes.Binary);

    /// <summary>The message for a target that only run time knows.</summary>
    public const string UnresolvedKey = "NC3001_Unresolved";

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => true;

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => usage.Is(UsageTraits.Unresolved)
        ? new Verdict(Rule, usage, new Text(UnresolvedKey, vendorSymbol, usage.TargetId, usage.Package!.DisplayName, Remedy.For(null)))
        : new Verdict(Rule, usage, vendorSymbol, usage.Target?.DisplayName ?? usage.TargetId, usage.Package!.DisplayName, Remedy.For(usage.Target));
}
