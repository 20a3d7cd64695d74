using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC1;

/// <summary>Vendor code overrides a core member that is open to wrapping only, and a path through the override does not call base. An abstract
/// member has nothing to call; a member that may not be overridden at all is NC1003's.</summary>
public static class NC1008_SkipCoreBehavior
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC1008", "SkipCoreBehavior", Eyes.Source | Eyes.Binary);

    /// <summary>Whether an override that skips base breaks it. Depends on the target alone, so that an eye may ask before it follows any path.</summary>
    public static bool IsBroken(in Usage usage) =>
        usage.Target!.Annotations.Has(SymbolMarks.MustCallBase) && !usage.Is(UsageTraits.TargetIsAbstract) && !NC1003_OverrideClosedMember.IsBroken(usage);

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target!.DisplayName, usage.Package!.DisplayName)
        : null;
}
