using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC8;

/// <summary>A core assembly is not the genuine one: here, an assembly that claims to be part of a core that does not name it.</summary>
public static class NC8002_TamperedCore
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC8002", "TamperedCore", Eyes.Binary | Eyes.Artefacts | Eyes.Source);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => true;

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.TargetId, usage.Package!.DisplayName, new Text("Remedy_DropClaim"))
        : null;
}
