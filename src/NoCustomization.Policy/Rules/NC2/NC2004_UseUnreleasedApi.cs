using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC2;

/// <summary>Vendor code refers to a package-internal symbol, or to one that is not released in a package that demands it.</summary>
public static class NC2004_UseUnreleasedApi
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC2004", "UseUnreleasedApi", Eyes.Source | Eyes.Binary);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => Openness.JudgeReference(usage.Target!) != ReferenceVerdict.Allowed;

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target!.DisplayName, usage.Package!.DisplayName, Remedy.For(usage.Target))
        : null;
}
