using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC3;

/// <summary>Vendor code supplies an assembly of a core: a resolve handler, a load context, a load by path.</summary>
public static class NC3005_SubstituteAssembly
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC3005", "SubstituteAssembly", Eyes.Source | Eyes.Binary | Eyes.Artefacts);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => true;

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.TargetId.Substring("assembly:".Length), usage.Package!.DisplayName, Remedy.For(usage.Target))
        : null;
}
