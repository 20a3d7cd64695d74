using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC4;

/// <summary>Vendor code hooks into the pipeline of a core: startup filters, global filters and conventions, application parts, endpoints and views, message handlers and behaviours.</summary>
public static class NC4006_HookPipeline
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC4006", "HookPipeline", Eyes.Source | Eyes.Binary);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => usage.Target is null || !Openness.IsOpenForDeriving(usage.Target);

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target?.DisplayName ?? usage.TargetId, usage.Package!.DisplayName, Remedy.For(usage.Target))
        : null;
}
