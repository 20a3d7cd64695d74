using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC3;

/// <summary>Vendor code swaps the compiled body of a core method: a raw memory write beside its method handle.</summary>
public static class NC3002_RedirectMethodBody
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC3002", "RedirectMethodBody", Eyes.Source | Eyes.Binary);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => true;

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target?.DisplayName ?? usage.TargetId, usage.Package!.DisplayName, Remedy.For(usage.Target))
        : null;
}
