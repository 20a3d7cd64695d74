using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC1;

/// <summary>Vendor code hides a core member by a non-private member of a derived type, with or without <c>new</c> or <c>Shadows</c>.
/// A member that the author opened by name, not only with its type, may be hidden: some products ask for it.</summary>
public static class NC1004_HideCoreMember
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC1004", "HideCoreMember", Eyes.Source | Eyes.Binary);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => usage.Is(UsageTraits.RootOutsideCore)
        ? usage.Target!.Annotations.Has(SymbolMarks.CoreBehavior)
        : !usage.Target!.Annotations.Has(SymbolMarks.ExtensionPoint);

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target!.DisplayName, usage.Package!.DisplayName, Remedy.For(usage.Target))
        : null;
}
