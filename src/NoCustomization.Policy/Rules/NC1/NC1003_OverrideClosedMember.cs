using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC1;

/// <summary>Vendor code overrides a core member that already behaves and is not open. An abstract member is forced by its type and
/// was judged there; a member first declared outside the core may be overridden unless the core keeps it closed.</summary>
public static class NC1003_OverrideClosedMember
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC1003", "OverrideClosedMember", Eyes.Source | Eyes.Binary);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => usage.Is(UsageTraits.RootOutsideCore)
        ? usage.Target!.Annotations.Has(SymbolMarks.CoreBehavior)
        : !usage.Is(UsageTraits.TargetIsAbstract) && !Openness.IsOpenForOverriding(usage.Target!);

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target!.DisplayName, usage.Package!.DisplayName, Remedy.For(usage.Target))
        : null;
}
