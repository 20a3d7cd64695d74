using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC2;

/// <summary>
/// Vendor code writes a static field or property of a core, or adds a handler to an event of it, that is neither a configuration nor an extension point. An
/// event that only fulfils a contract from outside (<c>INotifyPropertyChanged</c>) may be watched unless the core keeps it closed.
/// </summary>
public static class NC2005_WriteCoreState
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC2005", "WriteCoreState", Eyes.Source | Eyes.Binary);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage)
    {
        const UsageTraits Spared = UsageTraits.RootOutsideCore | UsageTraits.DelegateIsOpen;
        if (Openness.IsOpenForWriting(usage.Target!))
            return false;
        return (usage.Traits & Spared) == 0 || usage.Target!.Annotations.Has(SymbolMarks.CoreBehavior);
    }

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target!.DisplayName, usage.Package!.DisplayName, Remedy.For(usage.Target))
        : null;
}
