using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC3;

/// <summary>An assembly marked as a vendor extension has a module initializer: code that runs before the host sanctioned it.</summary>
public static class NC3008_RunAtLoad
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC3008", "RunAtLoad", Eyes.Source | Eyes.Binary, RuleSeverity.Warning);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => true;

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target?.DisplayName ?? usage.TargetId, usage.Package!.DisplayName, new Text("Remedy_InitializeInExtension"))
        : null;
}
