using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC4;

/// <summary>Vendor code registers an implementation of an extension point past the registration that the host offers.</summary>
public static class NC4004_RegisterExtensionUnsanctioned
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC4004", "RegisterExtensionUnsanctioned", Eyes.Source | Eyes.Binary, RuleSeverity.Warning);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => Openness.IsOpenForDeriving(usage.Target!) && usage.Is(UsageTraits.HostIsAtHand) && !usage.Is(UsageTraits.ImplementationIsCore);

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target!.DisplayName, usage.Package!.DisplayName, new Text("Remedy_RegisterWithHost"))
        : null;
}
