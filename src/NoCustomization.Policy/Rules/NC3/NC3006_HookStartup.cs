using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Libraries.Startup;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC3;

/// <summary>Vendor code or configuration injects code into the start of the host: a startup hook, a profiler, a hosting startup.</summary>
public static class NC3006_HookStartup
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC3006", "HookStartup", Eyes.Source | Eyes.Binary | Eyes.Artefacts);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => true;

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, StartupUsages.KeyOf(usage), usage.Package!.DisplayName, Remedy.For(usage.Target))
        : null;
}
