using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC4;

/// <summary>Vendor code wraps a closed core service: a decorator of Scrutor or Autofac, or one made by hand.</summary>
public static class NC4003_DecorateCoreService
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC4003", "DecorateCoreService", Eyes.Source | Eyes.Binary);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => !Openness.IsOpenForDeriving(usage.Target!);

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target!.DisplayName, usage.Package!.DisplayName, Remedy.For(usage.Target))
        : null;
}
