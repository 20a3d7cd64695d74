using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC3;

/// <summary>Vendor code emits code into a core: a dynamic method that skips visibility or is owned by a core type, an emitted subclass, a rewritten assembly, an update applied to one.</summary>
public static class NC3007_EmitIntoCore
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC3007", "EmitIntoCore", Eyes.Source | Eyes.Binary);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => true;

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target?.DisplayName ?? usage.TargetId, usage.Package!.DisplayName, Remedy.For(usage.Target))
        : null;
}
