using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC1;

/// <summary>Vendor code implements or extends a core interface that is not open, or implements again one that its core base class implements.</summary>
public static class NC1002_ImplementClosedInterface
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC1002", "ImplementClosedInterface", Eyes.Source | Eyes.Binary);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => !Openness.IsOpenForDeriving(usage.Target!);

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target!.DisplayName, usage.Package!.DisplayName, Remedy.For(usage.Target))
        : null;
}
